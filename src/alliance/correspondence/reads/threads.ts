import { choice, id, input, optional, text, wholeNumber } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { authoritiesOf } from '../../people/facts.ts';
import { landCodes } from '../../territory/lands.ts';
import { authoritiesRead, countThreads, selectThreads, threadOrders } from '../db/list.ts';
import { mayListThreads, mayOpenSomewhere } from '../permissions.ts';
import { forAuthority, isOurs } from '../rules/for-authority.ts';
import { readerOf } from '../rules/reader.ts';
import { statisticsOf } from '../rules/statistics.ts';
import { standings } from '../types.ts';

const pageSize = 50;

/**
 * Every thread that the reader may see, for our own side with how it stands and how long the answer took. Nobody else
 * narrows or orders by what only our side knows.
 *
 * @de Schriftwechsel
 */
export const threads = read({
  name: 'correspondence.threads',
  input: input({
    behoerde: optional(id()),
    land: optional(choice(landCodes)),
    stand: optional(choice(standings)),
    suche: optional(text(100)),
    sort: optional(choice(threadOrders)),
    seite: optional(wholeNumber(1, 10_000)),
  }),
  async load(db, { behoerde, land, stand, suche, sort, seite }, { actor, today }) {
    const reader = readerOf(actor);
    const { ours } = reader;
    const filter = { authority: behoerde, land, text: suche, standing: ours ? stand : null };
    const order = ours || sort !== 'days' ? (sort ?? 'opened') : 'opened';
    const counted = (await countThreads(db, filter, reader, today)).map(withDuration);
    const total = counted
      .filter(({ standing }) => filter.standing === null || standing === filter.standing)
      .reduce((sum, { count }) => sum + count, 0);
    const pages = Math.max(1, Math.ceil(total / pageSize));
    const page = Math.min(seite ?? 1, pages);
    return {
      counted,
      listed: { total, pages, page, order, filter: { behoerde, land, stand: filter.standing, suche } },
      found: await selectThreads(db, filter, reader, today, { order, page, size: pageSize }),
      authorities: await authoritiesOf(db),
      known: await authoritiesRead(db, reader),
    };
  },
  may: mayListThreads,
  show({ counted, listed, found, authorities, known }, occasion) {
    const ours = isOurs(occasion.actor);
    const names = new Map(authorities.map(({ id: one, name }) => [one, name]));
    return {
      ...listed,
      today: occasion.today,
      ours,
      rows: found.map(withDuration).map((thread) => {
        const row = {
          id: thread.id,
          reference: thread.reference,
          subject: thread.subject,
          authority: thread.authority,
          authorityName: names.get(thread.authority) ?? '',
          keeper: thread.keeper,
          land: thread.land,
          municipality: thread.municipality,
          openedOn: thread.openedOn,
          closedOn: thread.closedOn,
          deadline: thread.deadline,
          standing: thread.standing,
          answer: thread.answer,
          duration: thread.duration,
        };
        return ours ? row : forAuthority(row);
      }),
      statistics: ours ? statisticsOf(counted) : null,
      authorities: authorities
        .filter(({ id: one }) => known.has(one))
        .map(({ id: one, name }) => ({ id: one, name })),
      may: { open: mayOpenSomewhere(occasion, {}).allowed },
    };
  },
});

const withDuration = <Row extends { days: number | null; answered: boolean }>({
  days,
  answered,
  ...row
}: Row) => ({ ...row, duration: days === null ? null : { days, answered } });
