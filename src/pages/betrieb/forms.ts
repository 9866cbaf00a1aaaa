import { cancelJob } from '../../alliance/operations/actions/cancel-job.ts';
import { checkRecord } from '../../alliance/operations/actions/check-record.ts';
import { editLegalText } from '../../alliance/operations/actions/edit-legal-text.ts';
import { resendMail } from '../../alliance/operations/actions/resend-mail.ts';
import { retryJob } from '../../alliance/operations/actions/retry-job.ts';
import { job } from '../../alliance/operations/reads/job.ts';
import { legalTextDraft } from '../../alliance/operations/reads/legal-text-draft.ts';
import { mail } from '../../alliance/operations/reads/mail.ts';
import { overview } from '../../alliance/operations/reads/overview.ts';
import { texts } from '../../alliance/operations/texts/index.ts';
import { form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';

const home = ({ language }: Visit) => ({ href: '/betrieb', label: texts(language).pages.crumb });
const byId = ({ id }: Record<string, string>) => ({ id: Number(id) });
const jobAddress = (id: unknown) => `/betrieb/auftraege/${String(id)}`;

export const checkRecordForm = form({
  path: '/betrieb/protokoll/pruefen',
  action: checkRecord,
  read: overview,
  crumbs: (_, visit) => [home(visit)],
  after: ({ reply }) => jobAddress(reply?.['job']),
});

export const cancelJobForm = form({
  path: '/betrieb/auftraege/:id/abbrechen',
  action: cancelJob,
  read: job,
  fixed: byId,
  after: (_, __, { id }) => jobAddress(id),
});

export const retryJobForm = form({
  path: '/betrieb/auftraege/:id/neu',
  action: retryJob,
  read: job,
  fixed: byId,
  after: (_, __, { id }) => jobAddress(id),
});

export const resendMailForm = form({
  path: '/betrieb/post/:id/erneut',
  action: resendMail,
  read: mail,
  fixed: byId,
  crumbs: (_, visit) => [home(visit)],
  after: () => '/betrieb/post',
});

export const editLegalTextForm = form({
  path: '/betrieb/texte/:kind',
  action: editLegalText,
  read: legalTextDraft,
  fixed: (_, { kind }) => ({ kind }),
  values: ({ text, version }) => ({ text, version }),
  title: ({ kind }, { language }) => `${texts(language).legal.names[kind]}: ${texts(language).legal.edit}`,
  crumbs: (_, visit) => [home(visit)],
  after: (_, __, { kind }) => `/${kind}`,
});
