import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { lands } from '../../territory/lands.ts';
import { selectCoordinationContacts } from '../db/contacts.ts';
import { selectCoordinations } from '../db/directory.ts';
import { mayAppoint, maySeeCoordination } from '../permissions.ts';
import { landHistory } from '../rules/coordination.ts';
import type { OfficeHolder } from '../types.ts';

/** Who coordinates which Land since when, who did before, and which Länder are vacant. @de Länderkoordination */
export const coordination = read({
  name: 'people.coordination',
  input: input({}),
  load: async (db, _, { today }) => ({
    offices: await selectCoordinations(db),
    contacts: await selectCoordinationContacts(db, today),
  }),
  may: maySeeCoordination,
  show({ offices, contacts }, occasion) {
    const { today, actor } = occasion;
    const role = officeOf(actor)?.role;
    const seesNames = role !== undefined && role !== 'MIN';
    const shown = ({
      id,
      person,
      name,
      namePublic,
      municipality,
      title,
      organisation,
      fromDay,
      toDay,
    }: OfficeHolder) => ({
      id,
      person: seesNames ? person : null,
      name: namePublic || seesNames ? name : null,
      seat: municipality,
      title,
      organisation,
      fromDay,
      toDay,
    });
    const historyOf = (own: OfficeHolder[]) => {
      const { current, former, coming, vacantSince } = landHistory(own, today);
      return {
        current: current.map(shown),
        former: former.map(shown),
        coming: coming.map(shown),
        vacantSince,
      };
    };
    const mayChange = (land: string) =>
      mayAppoint(occasion, { place: { municipality: null, land }, role: 'LK' }).allowed;
    const reach = (land: string) =>
      contacts
        .filter((contact) => contact.land === land)
        .map(({ unit, mailbox, municipality }) => ({ unit, mailbox, municipality }));
    return {
      today,
      lands: lands.map(({ key }) => ({
        land: key,
        ...historyOf(offices.filter((office) => office.role === 'LK' && office.lands.includes(key))),
        contacts: reach(key),
        may: { change: mayChange(key) },
      })),
      federal: {
        ...historyOf(offices.filter((office) => office.role === 'K')),
        contacts: reach('00'),
      },
    };
  },
});
