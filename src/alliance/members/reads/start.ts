import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { type RecentLine, selectRecentLines } from '../../../platform/record/recent.ts';
import { type Occasion, type Office, officeOf, personOf } from '../../../shared/occasion.ts';
import type { Db } from '../../../platform/database/index.ts';
import { mayReadRegister } from '../permissions.ts';
import { openDeeds } from '../open-deed-types.ts';
import { overview } from './overview.ts';

/** Deeds of which a start page tells; equal ones of one day become one line. */
const newest = 80;

/**
 * The first page: the alliance at a glance for the public, for everybody with a log-in what changed lately in their own
 * layer: everywhere, in their Länder, or in their municipality. Those who observe read what everybody may read, and what
 * they did themselves; a recipient reads what it got, which the page asks for.
 *
 * @de Startseite
 */
export const start = read({
  name: 'members.start',
  input: input({}),
  async load(db, input, occasion) {
    if (occasion.actor.kind === 'public')
      return { overview: await overview.load(db, input, occasion), lines: [] };
    return { overview: null, lines: await changesIn(db, occasion) };
  },
  may: mayReadRegister,
  show: ({ overview: facts, lines }, occasion, input) => ({
    overview: facts ? overview.show(facts, occasion, input) : null,
    changes: lines.map(({ at, action, municipality }) => ({ at, action, municipality })),
  }),
});

const changesIn = async (db: Db, occasion: Occasion): Promise<RecentLine[]> => {
  const office = officeOf(occasion.actor);
  if (office?.role === 'MIN') return [];
  return selectRecentLines(db, { ...layerOf(office, personOf(occasion)), without: ['people'] }, newest);
};

const layerOf = (office: Office | null, person: number | null) => {
  switch (office?.role) {
    case 'K':
      return { lands: null, municipality: null };
    case 'LK':
      return { lands: office.lands, municipality: null };
    case 'AP':
    case 'OB':
      return { lands: null, municipality: office.municipality ?? '' };
    default:
      return { lands: null, municipality: null, only: { actions: openDeeds, person } };
  }
};
