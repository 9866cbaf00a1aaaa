import { pool } from '../../alliance/offers/reads/pool.ts';
import { poolTexts } from '../../alliance/offers/texts/pool.ts';
import { formatDay, formatNumber } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { sentenceOf } from '../../platform/words/index.ts';
import { Alert } from '../../ui/Alert.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Grid } from '../../ui/Grid.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { StatTile } from '../../ui/StatTile.tsx';
import { AddedList } from './AddedList.tsx';
import { inquiryQuery, path, type Shown } from './address.ts';
import { Apart } from './Apart.tsx';
import { ByLand } from './ByLand.tsx';
import { ByMonth } from './ByMonth.tsx';
import { InquiryForm } from './InquiryForm.tsx';
import { MostTable } from './MostTable.tsx';
import { PoolAnswer } from './PoolAnswer.tsx';
import { PoolTabs } from './PoolTabs.tsx';

/** What all offers do together; every number on it answers at once, also without a script. */
export const explorerPage = page({
  path,
  read: pool,
  wide: true,
  title: (_, { language }) => poolTexts(language).page.title,
  crumbs: (_, { language }) => [{ href: '/angebote', label: poolTexts(language).page.offers }],
  view: (shown, visit) => <Explorer shown={shown} visit={visit} />,
});

const Explorer = ({ shown, visit }: { shown: Shown; visit: Visit }) => {
  const t = poolTexts(visit.language).page;
  return (
    <>
      <PageHead
        title={t.title}
        lead={t.lead}
        actions={
          shown.may.prepare && (
            <ButtonLink
              href={`${path}/vorbereiten${inquiryQuery(shown)}`}
              label={t.prepare}
              variant="primary"
            />
          )
        }
      />
      <PoolTabs current="pool" visit={visit} />
      {shown.problem && (
        <Alert tone="warning" title={t.problemTitle}>
          <p>{sentenceOf(visit.house, visit.language, { reason: shown.problem })}</p>
        </Alert>
      )}
      <Grid min="large">
        <InquiryForm shown={shown} visit={visit} />
        <div>
          <PoolAnswer shown={shown} visit={visit} />
          <Tiles shown={shown} visit={visit} />
          {shown.may.coordinates && !shown.may.prepare && !shown.problem && shown.list.total > 0 && (
            <p class="hm-source">{t.oneLand}</p>
          )}
        </div>
      </Grid>
      {shown.list.total > 0 && <MostTable shown={shown} visit={visit} />}
      <Apart shown={shown} visit={visit} />
      {shown.list.total > 0 && <ByLand shown={shown} visit={visit} />}
      <ByMonth shown={shown} visit={visit} />
      <AddedList shown={shown} visit={visit} />
    </>
  );
};

/** Firm and „up to“ are two numbers and stay two; what comes anew each month is a third. */
const Tiles = ({ shown: { findings, today }, visit: { language } }: { shown: Shown; visit: Visit }) => {
  const t = poolTexts(language).page;
  const { total } = findings.most;
  const tile = (value: number, label: string) => (
    <StatTile
      value={formatNumber(value, language)}
      label={label}
      asOf={formatDay(today, language)}
      sources={[{ label: t.sourceLabel }]}
      words={{ asOf: t.asOf, source: t.source }}
    />
  );
  return (
    <Grid min="small">
      {tile(total.firm, t.tileExact)}
      {tile(total.upTo, t.tileUpTo)}
      {tile(findings.municipalities, t.tileMunicipalities)}
      {findings.monthly.offers > 0 && tile(findings.monthly.firm + findings.monthly.upTo, t.tileMonthly)}
    </Grid>
  );
};
