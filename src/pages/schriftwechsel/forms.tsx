import { classifyAnswer } from '../../alliance/correspondence/actions/classify-answer.ts';
import { closeThread } from '../../alliance/correspondence/actions/close-thread.ts';
import { openThread } from '../../alliance/correspondence/actions/open-thread.ts';
import { recordAnswer } from '../../alliance/correspondence/actions/record-answer.ts';
import { recordPromise } from '../../alliance/correspondence/actions/record-promise.ts';
import { remindAuthority } from '../../alliance/correspondence/actions/remind-authority.ts';
import { reopenThread } from '../../alliance/correspondence/actions/reopen-thread.ts';
import { replyAsAuthority } from '../../alliance/correspondence/actions/reply-as-authority.ts';
import { revokeLinks } from '../../alliance/correspondence/actions/revoke-links.ts';
import { sendMessage } from '../../alliance/correspondence/actions/send-message.ts';
import { setDeadline } from '../../alliance/correspondence/actions/set-deadline.ts';
import { settlePromise } from '../../alliance/correspondence/actions/settle-promise.ts';
import { keptThread } from '../../alliance/correspondence/reads/kept-thread.ts';
import { newThread } from '../../alliance/correspondence/reads/new-thread.ts';
import { replyThread } from '../../alliance/correspondence/reads/reply-thread.ts';
import { texts } from '../../alliance/correspondence/texts/index.ts';
import type { AnyAction } from '../../platform/action.ts';
import { formatDay } from '../../platform/format.ts';
import { form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { actionTexts } from '../../platform/words/index.ts';
import { addDays } from '../../shared/days.ts';
import { path } from './list.tsx';

type Kept = ShownBy<typeof keptThread>;
const toList = ({ language }: Visit) => ({ href: path, label: texts(language).page.title });
const toThread = ({ id, reference }: { id: number; reference: string }) => ({
  href: `${path}/${id}`,
  label: reference,
});

export const openThreadForm = form({
  path: `${path}/neu`,
  action: openThread,
  read: newThread,
  fixed: (_, { choosesKeeper, keeper, land, municipality, lands }): Record<string, unknown> =>
    choosesKeeper ? {} : { keeper, municipality, ...(lands.length <= 1 && { land }) },
  values: ({ today, deadline, author, keeper, authority, lands }) => ({
    day: today,
    deadline,
    author,
    keeper,
    authority,
    land: lands[0] ?? null,
    channel: 'here',
    audience: 'members',
  }),
  options: ({ authorities }) => ({ authority: authorities }),
  crumbs: (_, visit) => [toList(visit)],
  after: ({ reply }) => `${path}/${String(reply?.['id'])}`,
});

/** A form about one thread that leads back to it. */
const onThread = <A extends AnyAction>(
  step: string,
  action: A,
  more: {
    fixed?: (params: Record<string, string>, value: Kept) => Record<string, unknown>;
    values?: (value: Kept, visit: Visit) => Record<string, unknown>;
    options?: (value: Kept, visit: Visit) => Record<string, { value: string; label: string }[]>;
  } = {},
) =>
  form({
    path: `${path}/:id{[0-9]+}/${step}`,
    action,
    read: keptThread,
    fixed: more.fixed ?? ((_, { id }) => ({ thread: id })),
    ...(more.values && { values: more.values }),
    ...(more.options && { options: more.options }),
    title: ({ reference }, { house, language }) =>
      `${actionTexts(house, language, action.name)?.title ?? ''}: ${reference}`,
    crumbs: (value, visit) => [toList(visit), toThread(value)],
    after: ({ about }) => `${path}/${about.split(':')[1]}`,
  });

export const sendMessageForm = onThread('senden', sendMessage, {
  values: ({ version, today, writer, deadline }) => ({
    version,
    day: today,
    author: writer,
    channel: 'here',
    deadline: deadline !== null && deadline > today ? deadline : addDays(today, 28),
  }),
});

export const remindForm = onThread('erinnern', remindAuthority, {
  values: ({ version, today, writer }, { language }) => ({
    version,
    author: writer,
    text: texts(language).page.reminderText,
    deadline: addDays(today, 14),
  }),
});

export const recordAnswerForm = onThread('eintragen', recordAnswer, {
  values: ({ today, authorityName, theirReference }) => ({
    day: today,
    author: authorityName,
    theirReference,
    channel: 'letter',
  }),
});

export const setDeadlineForm = onThread('frist', setDeadline, {
  values: ({ version, deadline }) => ({ version, deadline }),
});

export const recordPromiseForm = onThread('zusage', recordPromise, {
  values: ({ answers, today }) => ({
    message: answers.at(-1)?.id ?? null,
    day: answers.at(-1)?.day ?? today,
  }),
  options: ({ answers }, { language }) => ({
    message: answers.map(({ id, day, author }) => ({
      value: String(id),
      label: fill(texts(language).page.fromMessage, { day: formatDay(day, language), author }),
    })),
  }),
});

export const closeThreadForm = onThread('abschliessen', closeThread, {
  values: ({ version }) => ({ version }),
});

export const reopenThreadForm = onThread('oeffnen', reopenThread);

export const revokeLinksForm = onThread('links-sperren', revokeLinks);

export const classifyForm = onThread('nachrichten/:message{[0-9]+}/einordnen', classifyAnswer, {
  fixed: ({ message }) => ({ message: Number(message) }),
});

export const settlePromiseForm = onThread('zusagen/:promise{[0-9]+}', settlePromise, {
  fixed: ({ promise }) => ({ promise: Number(promise) }),
  values: ({ today }) => ({ day: today }),
});

export const replyForm = form({
  path: `${path}/:id{[0-9]+}/antworten`,
  action: replyAsAuthority,
  read: replyThread,
  fixed: (_, { id }) => ({ thread: id }),
  values: ({ theirReference, authorityName }) => ({ theirReference, author: authorityName }),
  title: ({ subject }, { language }) => `${texts(language).page.answerHere}: ${subject}`,
  crumbs: (value, visit) => [toList(visit), toThread(value)],
  after: (_, __, { thread }) => `${path}/${thread}`,
});
