import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { type Actor, audienceOf, mayRead } from '../../../shared/occasion.ts';
import { contactsOf } from '../../people/facts.ts';
import type { Contact } from '../../people/types.ts';
import { landOf } from '../../territory/lands.ts';
import { selectAllListed } from '../db/register.ts';
import { type Beginning, selectBeginnings, selectPublicWebsites } from '../db/table.ts';
import { mayReadRegister } from '../permissions.ts';
import type { Since, TableRow } from '../rules/table-columns.ts';
import { type Listed, type Status, statuses } from '../types.ts';
import { filterFields, shownDay } from './filter.ts';

/** The register as the table that goes out and comes in again: one line per municipality. @de Tabelle */
export const table = read({
  name: 'members.table',
  input: input(filterFields),
  async load(db, { stand, ...filter }, { today }) {
    const { day } = shownDay(stand, today);
    const { rows } = await selectAllListed(db, filter, day);
    return {
      rows,
      beginnings: await selectBeginnings(db, day),
      websites: await selectPublicWebsites(db),
      contacts: await contactsOf(
        db,
        rows.map(({ key }) => key),
        today,
      ),
    };
  },
  may: mayReadRegister,
  show({ rows, beginnings, websites, contacts }, { actor, today }, { stand, ...filter }) {
    const begun = new Map(beginnings.map((one) => [`${one.municipality} ${one.status}`, one]));
    const websiteOf = new Map(websites.map(({ municipality, website }) => [municipality, website]));
    const contactOf = new Map(contacts.toReversed().map((contact) => [contact.municipality, contact]));
    return {
      filter,
      ...shownDay(stand, today),
      rows: rows.map((row): TableRow & { listed: Listed } => ({
        key: row.key,
        name: row.name,
        land: landOf(row.land)?.de ?? row.land,
        statuses: Object.fromEntries(
          statuses.map((status) => [status, sinceOf(row, status, begun.get(`${row.key} ${status}`))]),
        ) as Record<Status, Since>,
        declaration: row.member === 'no' ? null : (begun.get(`${row.key} member`)?.declaration ?? null),
        ...reachable(contactOf.get(row.key), row, actor),
        website: websiteOf.get(row.key) ?? null,
        listed: row,
      })),
    };
  },
});

/** Only what stands is said; a suspended status is told on the municipality's page, not in a table of what holds. */
const sinceOf = (row: Listed, status: Status, begun: Beginning | undefined): Since =>
  row[status] === 'yes' && begun
    ? { since: begun.day, evidence: begun.evidence, source: begun.source }
    : { since: null, evidence: null, source: null };

const reachable = (contact: Contact | undefined, { key, land }: Listed, actor: Actor) => ({
  mailbox: contact?.mailbox ?? null,
  unit: contact?.unit ?? null,
  phone:
    contact && mayRead(audienceOf(actor, { municipality: key, land }), contact.phoneAudience)
      ? contact.phone
      : null,
});
