import { choice, input, optional, text, wholeNumber, yesNo } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { addMonths } from '../../../shared/days.ts';
import { fold } from '../../../shared/fold.ts';
import { audienceOf, mayRead, officeOf } from '../../../shared/occasion.ts';
import { landCodes } from '../../territory/lands.ts';
import { selectListedContacts } from '../db/contacts.ts';
import { scopeOf } from '../db/places.ts';
import { mayWriteToLand } from '../permissions.ts';
import { parametersOn } from '../rules/confirmation.ts';

const pageSize = 100;
/** More rows than the alliance could ever have contacts; a download takes them all. */
const everything = 20_000;

/** How the municipalities of a Land are reached: to look up and to take along. @de Kontaktliste */
export const contacts = read({
  name: 'people.contacts',
  input: input({
    suche: optional(text(100)),
    land: optional(choice(landCodes)),
    offen: yesNo(),
    seite: optional(wholeNumber(1, 10_000)),
    alle: yesNo(),
  }),
  async load(db, { suche, land, offen, seite, alle }, { actor, today }) {
    const office = officeOf(actor);
    const scope = scopeOf(office);
    const own = scope.lands?.[0] ?? null;
    const asked = land ?? (scope.lands?.length === 1 ? own : null);
    const filter = {
      lands: asked ? [asked] : scope.lands,
      folded: suche ? fold(suche) : '',
      stale: offen ? addMonths(today, -parametersOn(today).afterMonths) : null,
    };
    const portion = alle
      ? { limit: everything, offset: 0 }
      : { limit: pageSize, offset: ((seite ?? 1) - 1) * pageSize };
    return {
      place: { municipality: null, land: asked ?? own },
      found: await selectListedContacts(db, filter, today, portion),
    };
  },
  may: mayWriteToLand,
  show({ found }, { actor, today }, { suche, land, offen, seite }) {
    const own = officeOf(actor)?.role === 'LK' ? (officeOf(actor)?.lands ?? []) : landCodes;
    const staleFrom = addMonths(today, -parametersOn(today).afterMonths);
    return {
      today,
      filter: { suche, land, offen },
      lands: [...own],
      page: seite ?? 1,
      pages: Math.max(1, Math.ceil(found.total / pageSize)),
      total: found.total,
      rows: found.rows.map((contact) => {
        const reader = audienceOf(actor, { municipality: contact.municipality, land: contact.ownLand });
        return {
          id: contact.id,
          municipality: contact.municipality,
          municipalityName: contact.municipalityName,
          land: contact.ownLand,
          coordinationOf: contact.land,
          unit: contact.unit,
          mailbox: contact.mailbox,
          phone: mayRead(reader, contact.phoneAudience) ? contact.phone : null,
          name: mayRead(reader, contact.nameAudience) ? contact.personName : null,
          confirmedOn: contact.confirmedOn,
          isStale: contact.confirmedOn <= staleFrom,
        };
      }),
    };
  },
});
