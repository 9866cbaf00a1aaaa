import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectAuthorities } from '../db/authorities.ts';
import { mayKeepAuthorities, maySeeAuthorities } from '../permissions.ts';

/** Ministries and authorities that the alliance writes to. @de Behörden */
export const authorities = read({
  name: 'people.authorities',
  input: input({}),
  load: async (db) => ({ all: await selectAuthorities(db) }),
  may: maySeeAuthorities,
  show: ({ all }, occasion) => ({
    authorities: all,
    may: { keep: mayKeepAuthorities(occasion, {}).allowed },
  }),
});
