import { input, text } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { authoritiesOf } from '../../people/facts.ts';
import { selectThreadsAbout } from '../db/list.ts';
import { selectMessages } from '../db/messages.ts';
import { mayListThreads, readsThread } from '../permissions.ts';
import { forAuthority, isOurs } from '../rules/for-authority.ts';
import { durationOf, isAnswer, standingOf } from '../rules/standing.ts';

/**
 * What was exchanged about something elsewhere in the house, such as `statements.statement:3`, as far as the reader may see
 * it. @de Schriftwechsel zu einer Sache
 */
export const threadsAbout = read({
  name: 'correspondence.threads-about',
  input: input({ about: text(100) }),
  async load(db, { about }) {
    const threads = await selectThreadsAbout(db, about);
    const messages = await selectMessages(
      db,
      threads.map(({ id }) => id),
    );
    return { threads, messages, authorities: await authoritiesOf(db) };
  },
  may: mayListThreads,
  show: ({ threads, messages, authorities }, { actor, today }) =>
    threads
      .filter((thread) => readsThread(actor, thread))
      .map((thread) => {
        const own = messages.filter((message) => message.thread === thread.id);
        const row = {
          id: thread.id,
          reference: thread.reference,
          authorityName: authorities.find(({ id }) => id === thread.authority)?.name ?? '',
          closedOn: thread.closedOn,
          standing: standingOf(thread, own, today),
          answer: own.findLast(isAnswer)?.answer ?? null,
          duration: durationOf(thread, own, today),
        };
        return isOurs(actor) ? row : forAuthority(row);
      }),
});
