import { action } from '../../../platform/action.ts';
import { choice, input, longText, wholeNumber } from '../../../platform/form/inputs.ts';
import { personOf } from '../../../shared/occasion.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { insertLegalText, selectLegalText } from '../db/legal-texts.ts';
import { mayKeepHouse } from '../permissions.ts';
import type { de } from '../texts/de.ts';
import { legalKinds } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('operations');

/** Writes a new version of a legal text; the old ones stay. @de Pflichttext bearbeiten */
export const editLegalText = action({
  name: 'operations.edit-legal-text',
  input: input({ kind: choice(legalKinds), text: longText(50_000), version: wholeNumber() }),
  load: async (db, { kind }) => ({ current: (await selectLegalText(db, kind))?.version ?? 0 }),
  may: mayKeepHouse,
  decide: ({ current }, input) =>
    input.version === current
      ? accept({ ...input, version: current + 1 })
      : decline('text-changed-meanwhile'),
  async save(db, deed, occasion) {
    await insertLegalText(db, deed, personOf(occasion), occasion.now);
    return { about: `operations.legal-text:${deed.kind}` };
  },
  conflicts: { legal_text_kind_version_key: 'operations.text-changed-meanwhile' },
});
