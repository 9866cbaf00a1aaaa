import { signStatement } from '../../../alliance/statements/actions/sign-statement.ts';
import { signingLink } from '../../../alliance/statements/reads/signing-link.ts';
import { texts } from '../../../alliance/statements/texts/index.ts';
import { formatLongDay } from '../../../platform/format.ts';
import { form } from '../../../platform/http/page.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import type { ShownBy } from '../../../platform/read.ts';
import { fill } from '../../../platform/texts.ts';
import { sentenceOf } from '../../../platform/words/index.ts';
import { Alert } from '../../../ui/Alert.tsx';
import { PageHead } from '../../../ui/PageHead.tsx';
import { SchemaForm } from '../../SchemaForm.tsx';

type Shown = ShownBy<typeof signingLink>;

/** Opened from a mail by the head who is named: the whole text, what it rests on, and one button. */
export const signForm = form({
  path: '/unterzeichnen/:token',
  action: signStatement,
  read: signingLink,
  limit: 20,
  title: ({ statement }, { language }) => fill(texts(language).signing.linkTitle, { title: statement.title }),
  fixed: ({ token }) => ({ token }),
  // the words that were read travel with the form, so that others cannot be signed in their place
  values: ({ version }) => ({ version }),
  view(state, shown, visit) {
    const { actions } = texts(visit.language);
    const head = <Text shown={shown} visit={visit} />;
    return shown.closed && state.refusal === null ? (
      head
    ) : (
      <SchemaForm state={state} words={actions['sign-statement']} visit={visit} head={head} />
    );
  },
  after: ({ reply }) => `/erklaerungen/${String(reply?.['statement'])}/unterschriften`,
});

const Text = ({ shown, visit }: { shown: Shown; visit: Visit }) => {
  const { language } = visit;
  const t = texts(language).signing;
  const { statement, edition, closed, office, placeName, basis, until } = shown;
  return (
    <>
      <PageHead
        kicker={fill(t.linkLead, { office, place: placeName })}
        title={statement.title}
        lead={statement.purpose}
      />
      {closed && (
        <Alert tone="info" title={t.linkDone}>
          <p>{sentenceOf(visit.house, language, closed)}</p>
        </Alert>
      )}
      <h2 class="kern-heading-medium">{t.linkText}</h2>
      <div class="hm-document">
        {edition.parts.map(({ clause, number, text }) => (
          <p class="hm-pre" id={`ziffer-${clause}`}>
            {number && <strong>{number}. </strong>}
            {text}
          </p>
        ))}
      </div>
      <p>{fill(t.linkBasis, { basis })}</p>
      {!closed && (
        <p>
          {t.why} {t.linkFree}{' '}
          {until && fill(texts(language).signingMails.until, { day: formatLongDay(until, language) })}
        </p>
      )}
      <p class="hm-source">
        {t.hash}: <code class="hm-hash">{edition.hash}</code>
      </p>
    </>
  );
};
