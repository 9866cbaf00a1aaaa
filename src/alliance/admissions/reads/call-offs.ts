import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { officeOf, type Occasion } from '../../../shared/occasion.ts';
import { programmesOn } from '../../programmes/facts.ts';
import { selectCallOffs } from '../db/call-offs.ts';
import { mayBeginCallOff, mayListCallOffs } from '../permissions.ts';

/** Call-offs, everybody only their own: the recipient's, those of one's municipality, those of one's Länder. */
export const callOffs = read({
  name: 'admissions.call-offs',
  input: input({}),
  async load(db, _, occasion) {
    const filter = filterFor(occasion);
    return {
      callOffs: filter ? await selectCallOffs(db, filter) : [],
      programmes: await programmesOn(db, occasion.today),
    };
  },
  may: mayListCallOffs,
  show({ callOffs: found, programmes }, occasion) {
    const role = officeOf(occasion.actor)?.role;
    const names = new Map(programmes.map(({ id, name }) => [id, name]));
    const seesSums = role === 'K' || role === 'MIN';
    return {
      callOffs: found.map((one) => ({
        id: one.id,
        authorityName: one.authorityName,
        programmeName: names.get(one.programme) ?? '',
        wanted: one.wanted,
        state: one.state,
        receivedOn: one.receivedOn,
        deadline: one.deadline,
        sums: seesSums ? { pledged: one.pledged, accepted: one.accepted } : null,
        answers: role === 'K' ? { asked: one.asked, answered: one.answered } : null,
      })),
      today: occasion.today,
      may: { callOff: mayBeginCallOff(occasion, {}).allowed },
    };
  },
});

const filterFor = ({ actor }: Occasion) => {
  const office = officeOf(actor);
  switch (office?.role) {
    case 'K':
      return {};
    case 'MIN':
      return { authority: office.authority ?? 0 };
    case 'LK':
      return { lands: office.lands };
    case 'AP':
    case 'OB':
      return { municipality: office.municipality ?? '' };
    default:
      return null;
  }
};
