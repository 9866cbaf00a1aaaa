import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { threadFacts } from '../db/thread-facts.ts';
import { mayKeepThread, mayReadThread, mayReplyAsAuthority } from '../permissions.ts';
import { isPromiseOverdue } from '../rules/promise.ts';
import { durationOf, standingOf } from '../rules/standing.ts';

/** One thread with its messages and promises. What we make of an answer is not for the authority. @de Vorgang */
export const thread = read({
  name: 'correspondence.thread',
  input: input({ id: id() }),
  load: (db, input) => threadFacts(db, input.id),
  may: mayReadThread,
  show(facts, occasion) {
    const { thread: found, messages, promises } = facts;
    const { today, actor } = occasion;
    const keep = mayKeepThread(occasion, facts).allowed;
    const isAuthority = officeOf(actor)?.role === 'MIN';
    return {
      ...found,
      today,
      standing: standingOf(found, messages, today),
      duration: durationOf(found, messages, today),
      messages: messages.map((message) =>
        isAuthority ? { ...message, answer: null, answerNote: null } : message,
      ),
      promises: promises.map((promise) => ({ ...promise, overdue: isPromiseOverdue(promise, today) })),
      ours: !isAuthority,
      may: {
        keep,
        remind: keep && ['waiting', 'overdue'].includes(standingOf(found, messages, today)),
        reply: found.closedOn === null && mayReplyAsAuthority(occasion, facts).allowed,
      },
    };
  },
});
