import type { Context } from '../../platform/house.ts';
import { answerByLink } from './actions/answer-by-link.ts';
import { classifyAnswer } from './actions/classify-answer.ts';
import { closeThread } from './actions/close-thread.ts';
import { fileMail } from './actions/file-mail.ts';
import { openThread } from './actions/open-thread.ts';
import { recordAnswer } from './actions/record-answer.ts';
import { recordPromise } from './actions/record-promise.ts';
import { remindAuthority } from './actions/remind-authority.ts';
import { reopenThread } from './actions/reopen-thread.ts';
import { revokeLinks } from './actions/revoke-links.ts';
import { replyAsAuthority } from './actions/reply-as-authority.ts';
import { sendMessage } from './actions/send-message.ts';
import { sendReminders } from './actions/send-reminders.ts';
import { setDeadline } from './actions/set-deadline.ts';
import { settlePromise } from './actions/settle-promise.ts';
import { fileMailsJob } from './jobs/file-mails.ts';
import { sendRemindersJob } from './jobs/send-reminders.ts';
import { due } from './reads/due.ts';
import { keptThread } from './reads/kept-thread.ts';
import { linkFile } from './reads/link-file.ts';
import { linkLetter } from './reads/link-letter.ts';
import { messageFile } from './reads/message-file.ts';
import { messageLetter } from './reads/message-letter.ts';
import { newThread } from './reads/new-thread.ts';
import { replyThread } from './reads/reply-thread.ts';
import { threadByLink } from './reads/thread-by-link.ts';
import { threadsAbout } from './reads/threads-about.ts';
import { thread } from './reads/thread.ts';
import { threads } from './reads/threads.ts';
import { received } from './reads/received.ts';
import { texts } from './texts/index.ts';

export const correspondence: Context = {
  name: 'correspondence',
  actions: [
    openThread,
    sendMessage,
    remindAuthority,
    recordAnswer,
    classifyAnswer,
    setDeadline,
    recordPromise,
    settlePromise,
    closeThread,
    reopenThread,
    revokeLinks,
    replyAsAuthority,
    answerByLink,
    fileMail,
    sendReminders,
  ],
  reads: [
    threads,
    threadsAbout,
    thread,
    keptThread,
    newThread,
    replyThread,
    threadByLink,
    messageFile,
    messageLetter,
    linkFile,
    linkLetter,
    due,
    received,
  ],
  jobs: [sendRemindersJob, fileMailsJob],
  schedules: [
    { job: 'correspondence.send-reminders', hour: 7 },
    { job: 'correspondence.file-mails', minutes: 10, needs: 'MAILBOX_URL' },
  ],
  texts,
};
