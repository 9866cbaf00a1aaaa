import type { Db } from '../../../platform/database/index.ts';
import { groupsOf, topicsOf } from '../../mandates/facts.ts';
import { selectBases } from '../db/bases.ts';
import type { Nameable } from '../rules/programme.ts';

/** What a programme may name, from the orders of mandates and the legal bases of this house. */
export const nameable = async (db: Db): Promise<Nameable> => ({
  topics: new Set((await topicsOf(db)).map(({ key }) => key)),
  groups: new Set((await groupsOf(db)).map(({ key }) => key)),
  bases: new Set((await selectBases(db)).map(({ id }) => id)),
});
