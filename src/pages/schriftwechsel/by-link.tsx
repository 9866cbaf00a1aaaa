import { answerByLink } from '../../alliance/correspondence/actions/answer-by-link.ts';
import { threadByLink } from '../../alliance/correspondence/reads/thread-by-link.ts';
import { texts } from '../../alliance/correspondence/texts/index.ts';
import { formatLongDay } from '../../platform/format.ts';
import { form, page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { Alert } from '../../ui/Alert.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { SchemaForm } from '../SchemaForm.tsx';
import { MessageList } from './Messages.tsx';

type Shown = ShownBy<typeof threadByLink>;
type Open = Extract<Shown, { valid: true }>;

const titleOf = (shown: Shown, { language }: Visit): string => {
  const { page: t } = texts(language);
  return shown.valid ? `${t.answerHere}: ${shown.subject}` : t.linkExpiredTitle;
};

/** Opened from the mail: what was exchanged, and the form to answer below it. */
export const byLinkForm = form({
  path: '/schriftwechsel/antwort/:token',
  action: answerByLink,
  read: threadByLink,
  limit: 20,
  fixed: ({ token }) => ({ token }),
  values: (shown) =>
    shown.valid ? { theirReference: shown.theirReference, author: shown.authorityName } : {},
  title: titleOf,
  view(state, shown, visit) {
    const { page: t, actions, refusals } = texts(visit.language);
    if (!shown.valid) return <PageHead title={t.linkExpiredTitle} lead={refusals['link-expired']} />;
    return (
      <SchemaForm
        state={state}
        words={actions['answer-by-link']}
        visit={visit}
        head={<Exchange shown={shown} visit={visit} />}
      />
    );
  },
  after: (_, __, { token }) => `/schriftwechsel/antwort/${token}/danke`,
});

const Exchange = ({ shown, visit: { language } }: { shown: Open; visit: Visit }) => {
  const { page: t } = texts(language);
  return (
    <>
      <PageHead
        kicker={fill(t.threadOf, { reference: shown.reference })}
        title={shown.subject}
        lead={fill(t.linkLead, { authority: shown.authorityName })}
      />
      {shown.closedOn !== null && <Alert tone="info" title={t.linkClosed} />}
      {shown.closedOn === null && shown.deadline && (
        <p>
          <strong>
            {t.deadline}: {formatLongDay(shown.deadline, language)}
          </strong>
        </p>
      )}
      <MessageList
        messages={shown.messages}
        authority={shown.authorityName}
        base={`/schriftwechsel/antwort/${shown.token}`}
        language={language}
      />
      <h2 class="kern-heading-medium">{t.answerHere}</h2>
    </>
  );
};

export const byLinkThanksPage = page({
  path: '/schriftwechsel/antwort/:token/danke',
  read: threadByLink,
  title: (_, { language }) => texts(language).page.thanksTitle,
  view(shown, { language }) {
    const { page: t } = texts(language);
    return (
      <>
        <PageHead title={t.thanksTitle} lead={t.thanksText} />
        {shown.valid && (
          <p>
            <a href={`/schriftwechsel/antwort/${shown.token}`}>
              {fill(t.threadOf, { reference: shown.reference })}
            </a>
          </p>
        )}
      </>
    );
  },
});
