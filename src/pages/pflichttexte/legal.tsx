import { sendFeedback } from '../../alliance/operations/actions/send-feedback.ts';
import { legalText } from '../../alliance/operations/reads/legal-text.ts';
import { blocksOf } from '../../alliance/operations/rules/prose.ts';
import { texts } from '../../alliance/operations/texts/index.ts';
import { legalKinds } from '../../alliance/operations/types.ts';
import { formatLongDay } from '../../platform/format.ts';
import { form, page } from '../../platform/http/page.ts';
import { fill } from '../../platform/texts.ts';
import { dayOf } from '../../shared/days.ts';
import { Alert } from '../../ui/Alert.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { PageHead } from '../../ui/PageHead.tsx';

export const legalPage = page({
  path: `/:kind{${legalKinds.join('|')}}`,
  read: legalText,
  title: ({ kind }, { language }) => texts(language).legal.names[kind],
  view({ kind, text, version, writtenAt, may }, { language, house }) {
    const t = texts(language).legal;
    const shown = text ?? (house.config.demo ? t.demo[kind] : null);
    return (
      <>
        <PageHead
          title={t.names[kind]}
          lead={writtenAt && fill(t.writtenAt, { version, day: formatLongDay(dayOf(writtenAt), language) })}
          actions={may.edit && <ButtonLink href={`/betrieb/texte/${kind}`} label={t.edit} icon="edit" />}
        />
        {text === null && house.config.demo && (
          <Alert tone="info" title={t.demoTitle}>
            <p>{t.demoText}</p>
          </Alert>
        )}
        {shown === null ? (
          <Alert tone="warning" title={t.missing}>
            <p>{t.missingText}</p>
            <ul lang="de">
              {t.needed[kind].map((item) => (
                <li>{item}</li>
              ))}
            </ul>
          </Alert>
        ) : (
          <Prose text={shown} lang={kind === 'leichte-sprache' ? 'de-simple' : 'de'} />
        )}
        {kind === 'barrierefreiheit' && (
          <>
            <h2 class="kern-heading-medium">{t.feedback}</h2>
            <p>{t.feedbackText}</p>
            <ButtonLink href="/barrierefreiheit/melden" label={t.feedback} />
          </>
        )}
      </>
    );
  },
});

/** A plain text as it was meant: headings, paragraphs, lists. */
const Prose = ({ text, lang }: { text: string; lang: string }) => (
  <div class="hm-prose" lang={lang}>
    {blocksOf(text).map((block) => {
      if (block.kind === 'heading') return <h2 class="kern-heading-medium">{block.text}</h2>;
      if (block.kind === 'list')
        return (
          <ul>
            {block.items.map((item) => (
              <li>{item}</li>
            ))}
          </ul>
        );
      return (
        <p>
          {block.lines.map((line, index) => (
            <>
              {index > 0 && <br />}
              {line}
            </>
          ))}
        </p>
      );
    })}
  </div>
);

export const feedbackForm = form({
  path: '/barrierefreiheit/melden',
  action: sendFeedback,
  crumbs: (_, { language }) => [
    { href: '/barrierefreiheit', label: texts(language).legal.names.barrierefreiheit },
  ],
  after: () => '/barrierefreiheit',
});
