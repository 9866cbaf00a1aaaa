import { choice, id, input, optional, text, wholeNumber } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { authoritiesOf } from '../../people/facts.ts';
import { landCodes } from '../../territory/lands.ts';
import { selectThreads } from '../db/list.ts';
import { mayListThreads, mayOpenSomewhere, readsThread } from '../permissions.ts';
import { durationOf, isAnswer, standingOf } from '../rules/standing.ts';
import { statisticsOf } from '../rules/statistics.ts';
import { standings } from '../types.ts';

const pageSize = 50;
const orders = ['opened', 'deadline', 'days'] as const;

/** Every thread that the reader may see, with how it stands and how long the answer took. @de Schriftwechsel */
export const threads = read({
  name: 'correspondence.threads',
  input: input({
    behoerde: optional(id()),
    land: optional(choice(landCodes)),
    stand: optional(choice(standings)),
    suche: optional(text(100)),
    sort: optional(choice(orders)),
    seite: optional(wholeNumber(1, 10_000)),
  }),
  load: async (db, { behoerde, land, suche }) => ({
    found: await selectThreads(db, { authority: behoerde, land, text: suche }),
    authorities: await authoritiesOf(db),
  }),
  may: mayListThreads,
  show({ found, authorities }, occasion, { behoerde, land, stand, suche, sort, seite }) {
    const { actor, today } = occasion;
    const readable = found
      .filter(({ thread }) => readsThread(actor, thread))
      .map(({ thread, messages }) => ({
        id: thread.id,
        reference: thread.reference,
        subject: thread.subject,
        authority: thread.authority,
        authorityName: thread.authorityName,
        keeper: thread.keeper,
        land: thread.land,
        municipality: thread.municipality,
        openedOn: thread.openedOn,
        deadline: thread.deadline,
        standing: standingOf(thread, messages, today),
        answer: messages.findLast(isAnswer)?.answer ?? null,
        duration: durationOf(thread, messages, today),
      }));
    const rows = readable
      .filter(({ standing }) => stand === null || standing === stand)
      .toSorted(inOrder[sort ?? 'opened']);
    const page = Math.min(seite ?? 1, Math.max(1, Math.ceil(rows.length / pageSize)));
    const known = new Set(readable.map(({ authority }) => authority));
    return {
      filter: { behoerde, land, stand, suche },
      order: sort ?? ('opened' as const),
      page,
      pages: Math.max(1, Math.ceil(rows.length / pageSize)),
      total: rows.length,
      today,
      rows: rows.slice((page - 1) * pageSize, page * pageSize),
      statistics: statisticsOf(readable),
      authorities: authorities
        .filter(({ id: one }) => known.has(one))
        .map(({ id: one, name }) => ({ id: one, name })),
      may: { open: mayOpenSomewhere(occasion, {}).allowed },
    };
  },
});

interface Row {
  openedOn: string;
  deadline: string | null;
  duration: { days: number } | null;
}
/** The latest first; the nearest deadline first; the longest wait first. */
const inOrder: Record<(typeof orders)[number], (a: Row, b: Row) => number> = {
  opened: (a, b) => (a.openedOn < b.openedOn ? 1 : a.openedOn > b.openedOn ? -1 : 0),
  deadline: (a, b) => (a.deadline ?? '9999').localeCompare(b.deadline ?? '9999'),
  days: (a, b) => (b.duration?.days ?? -1) - (a.duration?.days ?? -1),
};
