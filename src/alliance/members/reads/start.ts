import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectRecentLines } from '../../../platform/record/recent.ts';
import { type Office, officeOf } from '../../../shared/occasion.ts';
import type { Db } from '../../../platform/database/index.ts';
import { mayReadRegister } from '../permissions.ts';
import { overview } from './overview.ts';

/** Deeds of which a start page tells; equal ones of one day become one line. */
const newest = 80;

/**
 * The first page: the alliance at a glance for the public, for everybody with a log-in what changed lately in their own
 * layer: everywhere, in their Länder, or in their municipality.
 *
 * @de Startseite
 */
export const start = read({
  name: 'members.start',
  input: input({}),
  async load(db, input, occasion) {
    if (occasion.actor.kind === 'public')
      return { overview: await overview.load(db, input, occasion), lines: [] };
    return { overview: null, lines: await changesIn(db, officeOf(occasion.actor)) };
  },
  may: mayReadRegister,
  show: ({ overview: facts, lines }, occasion, input) => ({
    overview: facts ? overview.show(facts, occasion, input) : null,
    changes: lines.map(({ at, action, municipality }) => ({ at, action, municipality })),
  }),
});

const changesIn = (db: Db, office: Office | null) => {
  const layer =
    office?.role === 'K'
      ? { lands: null, municipality: null }
      : office?.role === 'LK'
        ? { lands: office.lands, municipality: null }
        : { lands: null, municipality: office?.municipality ?? '' };
  return selectRecentLines(db, { ...layer, without: ['people'] }, newest);
};
