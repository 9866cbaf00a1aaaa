import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { insertFile } from '../../../platform/files.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { selectLetterFile, setLetterFile } from '../db/sent-letters.ts';
import { lockStatement } from '../db/statements.ts';
import { mayWorkBehind } from '../permissions.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('statements');

/** Keeps a sent letter as it was set; the authority gets exactly these bytes. @de Brief festhalten */
export const keepLetter = action({
  name: 'statements.keep-letter',
  // made by the product itself a moment ago; too large for the record
  input: input({ id: id(), bytes: z.custom<Uint8Array>().meta({ record: 'secret' }) }),
  async load(db, { id: number }) {
    const statement = await lockStatement(db, number);
    return statement && { statement, kept: await selectLetterFile(db, number) };
  },
  may: mayWorkBehind,
  decide: ({ kept }, deed) => (kept === null ? accept(deed) : decline('letter-kept')),
  async save(db, { id: number, bytes }, { now }, { statement }) {
    const file = await insertFile(
      db,
      { name: `brief-${number}.pdf`, mediaType: 'application/pdf', bytes },
      now,
    );
    await setLetterFile(db, number, file);
    return {
      about: `statements.statement:${number}`,
      land: statement.land,
      details: { file },
    };
  },
  browserOnly: true,
});
