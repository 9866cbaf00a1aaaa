import { campaign } from '../../alliance/people/reads/campaign.ts';
import { texts } from '../../alliance/people/texts/index.ts';
import { landOf } from '../../alliance/territory/lands.ts';
import { formatDay, formatLongDay, formatNumber } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { Badge } from '../../ui/Badge.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Grid } from '../../ui/Grid.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { StatTile } from '../../ui/StatTile.tsx';

type Shown = ShownBy<typeof campaign>;

export const campaignPage = page({
  path: '/kontakte/bestaetigung',
  read: campaign,
  wide: true,
  title: (_, { language }) => texts(language).campaign.title,
  crumbs: (_, { language }) => [{ href: '/kontakte', label: texts(language).contacts.title }],
  view: (shown, visit) => <Campaign shown={shown} visit={visit} />,
  follows: () => 'people.contact',
});

const Campaign = ({ shown, visit }: { shown: Shown; visit: Visit }) => {
  const { language } = visit;
  const { campaign: t } = texts(language);
  const note = {
    asOf: formatDay(shown.today, language),
    words: { asOf: t.asOfWord, source: t.source },
    sources: [{ label: t.sourceText }],
  };
  const tile = (value: number, label: string) => (
    <StatTile {...note} value={formatNumber(value, language)} label={label} />
  );
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <Grid min="small">
        {tile(shown.contacts, t.contacts)}
        {tile(shown.confirmed, t.confirmed)}
        {tile(shown.asked, t.asked)}
        {tile(shown.escalated, t.escalated)}
      </Grid>
      {shown.missing.length === 0 ? (
        <EmptyState title={t.allFine} text={t.allFineText} />
      ) : (
        <Missing shown={shown} visit={visit} />
      )}
      <p class="hm-source">{fill(t.asOf, { day: formatLongDay(shown.today, language) })}</p>
    </>
  );
};

const Missing = ({ shown: { missing }, visit: { language } }: { shown: Shown; visit: Visit }) => {
  const { campaign: t } = texts(language);
  return (
    <section aria-labelledby="fehlt">
      <h2 class="kern-heading-medium" id="fehlt">
        {t.missing}
      </h2>
      <DataTable
        caption={t.missing}
        hideCaption
        rows={missing}
        rowId={({ id }) => `kontakt-${id}`}
        columns={[
          {
            header: texts(language).contacts.municipality,
            rowHeader: true,
            cell: ({ municipality, municipalityName }) => (
              <a href={`/kontakte/kommune/${municipality}`}>{municipalityName}</a>
            ),
          },
          { header: t.land, cell: ({ land }) => landOf(land)?.[language] ?? '–' },
          {
            header: texts(language).contacts.unit,
            cell: ({ unit, freshness }) => (
              <>
                {unit} {freshness === 'escalated' && <Badge label={t.escalated} tone="warning" />}
              </>
            ),
          },
          { header: t.lastConfirmed, cell: ({ confirmedOn }) => formatDay(confirmedOn, language) },
          {
            header: t.mails,
            cell: ({ done }) =>
              done.length === 0 ? (
                <span class="hm-note">{t.none}</span>
              ) : (
                <ul class="hm-plain">
                  {done.map(({ step, day, recipients }) => (
                    <li>
                      {fill(t.mailLine, {
                        day: formatDay(day, language),
                        step: t.steps[step],
                        to: recipients.join(', '),
                      })}
                    </li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
    </section>
  );
};
