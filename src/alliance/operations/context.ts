import type { Context } from '../../platform/house.ts';
import { cancelJob } from './actions/cancel-job.ts';
import { checkRecord } from './actions/check-record.ts';
import { editLegalText } from './actions/edit-legal-text.ts';
import { resendMail } from './actions/resend-mail.ts';
import { forgetExpired } from './actions/forget-expired.ts';
import { retryJob } from './actions/retry-job.ts';
import { sendFeedback } from './actions/send-feedback.ts';
import { followChain } from './jobs/follow-chain.ts';
import { forgetAllExpired } from './jobs/forget-expired.ts';
import { feedback } from './reads/feedback.ts';
import { job } from './reads/job.ts';
import { jobs } from './reads/jobs.ts';
import { legalTextDraft } from './reads/legal-text-draft.ts';
import { legalText } from './reads/legal-text.ts';
import { mail } from './reads/mail.ts';
import { mails } from './reads/mails.ts';
import { municipalityRecord } from './reads/municipality-record.ts';
import { overview } from './reads/overview.ts';
import { recordLines } from './reads/record-lines.ts';
import { record } from './reads/record.ts';
import { texts } from './texts/index.ts';

export const operations: Context = {
  name: 'operations',
  actions: [checkRecord, cancelJob, retryJob, resendMail, editLegalText, forgetExpired, sendFeedback],
  reads: [
    overview,
    record,
    municipalityRecord,
    recordLines,
    jobs,
    job,
    mails,
    mail,
    legalText,
    legalTextDraft,
    feedback,
  ],
  jobs: [followChain, forgetAllExpired],
  schedules: [{ job: 'operations.forget-expired', hour: 3 }],
  texts,
};
