import { action } from '../../../platform/action.ts';
import type { Db } from '../../../platform/database/index.ts';
import { input } from '../../../platform/form/inputs.ts';
import { accept } from '../../../shared/decision.ts';
import { selectMessages } from '../db/messages.ts';
import { lockUntoldPromises, markPromisesTold } from '../db/promises.ts';
import { lockPastDeadline, markThreadsReminded, selectThread } from '../db/threads.ts';
import { tellKeepers } from '../mails/keepers.ts';
import { mayWorkBehind } from '../permissions.ts';
import { isReminderDue } from '../rules/reminder.ts';
import { standingOf } from '../rules/standing.ts';

/** Tells the keepers of threads whose deadline is over, and of promises that are overdue. @de An Fristen erinnern */
export const sendReminders = action({
  name: 'correspondence.send-reminders',
  input: input({}),
  async load(db, _, { today }) {
    const threads = await lockPastDeadline(db, today);
    const messages = await selectMessages(
      db,
      threads.map(({ id }) => id),
    );
    return { threads, messages, promises: await lockUntoldPromises(db, today) };
  },
  may: mayWorkBehind,
  decide: ({ threads, messages, promises }, _, { today }) =>
    accept({
      promises,
      threads: threads.filter(
        (one) =>
          isReminderDue(one.deadline, one.remindedOn, today) &&
          standingOf(
            one,
            messages.filter(({ thread }) => thread === one.id),
            today,
          ) === 'overdue',
      ),
    }),
  async save(db, { threads, promises }, occasion) {
    for (const thread of threads)
      await tellKeepers(db, 'overdue', thread, { day: thread.deadline }, occasion);
    for (const promise of promises) await tellOfPromise(db, promise, occasion);
    const told = { threads: threads.map(({ id }) => id), promises: promises.map(({ id }) => id) };
    await markThreadsReminded(db, told.threads, occasion.today);
    await markPromisesTold(db, told.promises, occasion.today);
    return { about: 'correspondence.reminders:today', details: told };
  },
  browserOnly: true,
});

const tellOfPromise = async (
  db: Db,
  promise: { thread: number; due: string | null; text: string },
  occasion: { now: Date; today: string },
): Promise<void> => {
  const thread = await selectThread(db, promise.thread);
  if (thread) await tellKeepers(db, 'promise', thread, { day: promise.due, text: promise.text }, occasion);
};
