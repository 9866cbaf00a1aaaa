import { choice, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectLegalText } from '../db/legal-texts.ts';
import { mayKeepHouse } from '../permissions.ts';
import { legalKinds } from '../types.ts';

/** A legal text as those see it who write it. @de Pflichttext bearbeiten */
export const legalTextDraft = read({
  name: 'operations.legal-text-draft',
  input: input({ kind: choice(legalKinds) }),
  load: async (db, { kind }) => ({ text: (await selectLegalText(db, kind)) ?? null }),
  may: mayKeepHouse,
  show: ({ text }, _occasion, { kind }) => ({ kind, text: text?.text ?? '', version: text?.version ?? 0 }),
});
