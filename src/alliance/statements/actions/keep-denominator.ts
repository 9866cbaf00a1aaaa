import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { id, input, text } from '../../../platform/form/inputs.ts';
import { keepReckoning, selectReckoning } from '../db/denominator.ts';
import type { Reckoned } from '../denominator-types.ts';
import { mayWorkBehind } from '../permissions.ts';

/** Keeps what was reckoned, with the facts that made it. @de Rechnung aufbewahren */
export const keepDenominator = action({
  name: 'statements.keep-denominator',
  input: input({
    id: id(),
    facts: text(64),
    result: z.custom<Reckoned>((value) => typeof value === 'object').meta({ record: 'hash' }),
  }),
  async load(db, input) {
    const reckoning = await selectReckoning(db, input.id);
    return reckoning && { reckoning };
  },
  may: mayWorkBehind,
  async save(db, { id: number, facts, result }, { now }, { reckoning }) {
    await keepReckoning(db, number, facts, result, now);
    return { about: `statements.statement:${reckoning.statement}`, details: { facts } };
  },
  browserOnly: true,
});
