import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { selectRecentLines } from '../../../platform/record/recent.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { mayUseStart } from '../permissions.ts';

/** What changed lately in the reader's own layer: everywhere, in their Länder, or in their municipality. @de Neues */
export const recent = read({
  name: 'members.recent',
  input: input({}),
  async load(db, _, { actor }) {
    const office = officeOf(actor);
    const everywhere = office?.role === 'K';
    return selectRecentLines(
      db,
      {
        lands: office?.role === 'LK' ? office.lands : null,
        municipality: everywhere || office?.role === 'LK' ? null : (office?.municipality ?? ''),
        contexts: ['members'],
      },
      8,
    );
  },
  may: mayUseStart,
  show: (lines) => lines.map(({ at, action, municipality }) => ({ at, action, municipality })),
});
