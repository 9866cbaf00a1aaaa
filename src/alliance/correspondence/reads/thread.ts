import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { countLinks } from '../db/links.ts';
import { threadFacts } from '../db/thread-facts.ts';
import { mayKeepThread, mayReadThread, mayReplyAsAuthority } from '../permissions.ts';
import { forAuthority, isOurs, messagesFor } from '../rules/for-authority.ts';
import { isPromiseOverdue } from '../rules/promise.ts';
import { durationOf, isAnswer, standingOf } from '../rules/standing.ts';

/** One thread with its messages and promises. What we make of an answer is not for the authority. @de Vorgang */
export const thread = read({
  name: 'correspondence.thread',
  input: input({ id: id() }),
  async load(db, input, { now }) {
    const facts = await threadFacts(db, input.id);
    return facts && { ...facts, links: await countLinks(db, input.id, now) };
  },
  may: mayReadThread,
  show(facts, occasion) {
    const { thread: found, messages, promises, links } = facts;
    const { today, actor } = occasion;
    const keep = mayKeepThread(occasion, facts).allowed;
    const ours = isOurs(actor);
    const standing = standingOf(found, messages, today);
    const judged = {
      ...found,
      standing,
      answer: messages.findLast(isAnswer)?.answer ?? null,
      duration: durationOf(found, messages, today),
      promises: promises.map((promise) => ({ ...promise, overdue: isPromiseOverdue(promise, today) })),
    };
    return {
      ...(ours ? judged : forAuthority(judged)),
      messages: messagesFor(messages, { ours, keeps: keep }),
      today,
      ours,
      may: {
        keep,
        remind: keep && ['waiting', 'overdue'].includes(standing),
        revoke: keep && links > 0,
        reply: mayReplyAsAuthority(occasion, facts).allowed,
      },
    };
  },
});
