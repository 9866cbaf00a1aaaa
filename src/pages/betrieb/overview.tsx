import { overview } from '../../alliance/operations/reads/overview.ts';
import { texts } from '../../alliance/operations/texts/index.ts';
import { formatMoment, formatNumber } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import { fill } from '../../platform/texts.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Card } from '../../ui/Card.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Grid } from '../../ui/Grid.tsx';
import { PageHead } from '../../ui/PageHead.tsx';

export const overviewPage = page({
  path: '/betrieb',
  read: overview,
  title: (_, { language }) => texts(language).name,
  view({ lines, jobs, mails, feedback, texts: legal }, { language, house }) {
    const { pages, legal: words, name } = texts(language);
    const t = pages.overview;
    return (
      <>
        <PageHead title={name} lead={t.lead} />
        {house.config.SMTP_URL === null && (
          <Alert tone="warning" title={t.noMail}>
            <p>{t.noMailText}</p>
          </Alert>
        )}
        <Grid>
          <Card title={t.record} href="/betrieb/protokoll">
            {fill(t.recordText, { n: formatNumber(lines, language) })}
          </Card>
          <Card title={t.jobs} href="/betrieb/auftraege">
            {fill(t.jobsText, jobs)}
          </Card>
          <Card title={t.mails} href="/betrieb/post">
            {fill(t.mailsText, mails)}
          </Card>
          <Card title={t.feedback} href="/betrieb/rueckmeldungen">
            {fill(t.feedbackText, { n: feedback })}
          </Card>
        </Grid>
        <DataTable
          caption={t.texts}
          columns={[
            {
              header: t.texts,
              rowHeader: true,
              cell: ({ kind }) => <a href={`/${kind}`}>{words.names[kind]}</a>,
            },
            {
              header: pages.jobs.state,
              cell: ({ writtenAt }) =>
                writtenAt
                  ? fill(t.writtenAt, { day: formatMoment(writtenAt, language) })
                  : house.config.demo
                    ? t.invented
                    : t.missing,
            },
            {
              header: t.edit,
              hideHeader: true,
              cell: ({ kind }) => (
                <a href={`/betrieb/texte/${kind}`} aria-label={`${t.edit}: ${words.names[kind]}`}>
                  {t.edit}
                </a>
              ),
            },
          ]}
          rows={legal}
        />
      </>
    );
  },
});
