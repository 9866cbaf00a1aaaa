import { choice, input, optional, text, wholeNumber } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { landCodes } from '../../territory/lands.ts';
import { selectProofs } from '../db/history.ts';
import { selectProgrammes } from '../db/programmes.ts';
import { mayBeginProgramme, mayKeepBases, mayReadProgrammes } from '../permissions.ts';
import { doubtsOf } from '../rules/doubts.ts';
import { narrowProgrammes } from '../rules/narrow.ts';
import { kinds, levels, programmeStates } from '../types.ts';

/** Rows on one page. */
const pageSize = 30;

/** All programmes, open and closed, narrowed by choice. @de Programme */
export const programmesRead = read({
  name: 'programmes.programmes',
  input: input({
    suche: optional(text(200)),
    ebene: optional(choice(levels)),
    art: optional(choice(kinds)),
    land: optional(choice(landCodes)),
    stand: optional(choice(['open', ...programmeStates])),
    seite: wholeNumber(1, 1_000).default(1),
  }),
  load: async (db, _, { today }) => ({
    all: await selectProgrammes(db, today),
    proofs: new Map((await selectProofs(db)).map(({ programme, day }) => [programme, day])),
  }),
  may: mayReadProgrammes,
  show({ all, proofs }, occasion, { suche, ebene, art, land, stand, seite }) {
    const { today } = occasion;
    const found = narrowProgrammes(all, { search: suche, level: ebene, kind: art, land, state: stand });
    const pages = Math.max(1, Math.ceil(found.length / pageSize));
    const page = Math.min(seite, pages);
    return {
      filter: { suche, ebene, art, land, stand },
      page,
      pages,
      total: found.length,
      rows: found.slice((page - 1) * pageSize, page * pageSize).map((one) => {
        const provenOn = proofs.get(one.id) ?? null;
        return { ...one, provenOn, doubts: doubtsOf({ ...one, provenOn }, today) };
      }),
      open: all.filter(({ state }) => state === 'active' || state === 'planned').length,
      today,
      may: { begin: mayBeginProgramme(occasion, {}).allowed, keepBases: mayKeepBases(occasion, {}).allowed },
    };
  },
});
