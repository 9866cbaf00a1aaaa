import { choice, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectLegalText } from '../db/legal-texts.ts';
import { mayKeepHouse, mayReadLegal } from '../permissions.ts';
import { legalKinds } from '../types.ts';

/** A text that the law wants on every site; empty until the operator has written it. @de Pflichttext */
export const legalText = read({
  name: 'operations.legal-text',
  input: input({ kind: choice(legalKinds) }),
  load: async (db, { kind }) => ({ text: (await selectLegalText(db, kind)) ?? null }),
  may: mayReadLegal,
  show: ({ text }, occasion, { kind }) => ({
    kind,
    text: text?.text ?? null,
    version: text?.version ?? 0,
    writtenAt: text?.writtenAt ?? null,
    may: { edit: mayKeepHouse(occasion, null).allowed },
  }),
});
