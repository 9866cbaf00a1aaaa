import type { overview } from '../../alliance/members/reads/overview.ts';
import { texts } from '../../alliance/members/texts/index.ts';
import { landOf } from '../../alliance/territory/lands.ts';
import { formatDay } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { Card } from '../../ui/Card.tsx';
import { Grid } from '../../ui/Grid.tsx';
import { GermanyMap } from '../../ui/map/GermanyMap.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Split } from '../../ui/Split.tsx';
import { landNames, landShades } from '../karte/RegisterMap.tsx';
import { municipalityHref } from '../mitglieder/address.ts';
import { countDay, countText } from '../zahlen/series.ts';
import { StatTiles } from './StatTiles.tsx';

type Shown = ShownBy<typeof overview>;

/** What the alliance is, how large it is, who joined last, and the ways in. */
export const Landing = ({ shown, visit }: { shown: Shown; visit: Visit }) => {
  const { language } = visit;
  const { start: t, register } = texts(language);
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <h2 class="kern-heading-large">{t.numbers}</h2>
      <StatTiles shown={shown} visit={visit} />
      <p>
        <a href="/zahlen">{t.moreNumbers}</a>
      </p>
      <Split
        aside={
          <>
            <Joined joined={shown.joined} visit={visit} />
            <Published published={shown.published} visit={visit} />
          </>
        }
      >
        <h2 class="kern-heading-large">{t.map}</h2>
        <GermanyMap
          label={t.mapLabel}
          dots={[]}
          shades={landShades(new Map(Object.entries(shown.lands)))}
          landNames={landNames(language)}
          skip={{ label: t.mapSkip, href: '/laender' }}
          attribution={register.directory.mapAttribution}
          legend={{
            steps: register.directory.steps.map((label, step) => ({
              step: step as 0 | 1 | 2 | 3 | 4,
              label,
            })),
          }}
        />
        <p>
          <a href="/karte">{t.toMap}</a>
        </p>
      </Split>
      <h2 class="kern-heading-large">{t.ways}</h2>
      <Grid>
        <Card title={t.join} href="/beitreten" footer={t.joinLink}>
          {t.joinText}
        </Card>
        <Card title={t.directory} href="/mitglieder" footer={t.directoryLink}>
          {t.directoryText}
        </Card>
        <Card title={t.difference} href="/zahlen#unterschied" footer={t.differenceLink}>
          {t.differenceText}
        </Card>
      </Grid>
    </>
  );
};

const Joined = ({ joined, visit: { language } }: { joined: Shown['joined']; visit: Visit }) => {
  const { start: t } = texts(language);
  return (
    <section>
      <h2 class="kern-heading-medium">{t.joined}</h2>
      {joined.length === 0 && <p>{t.noneJoined}</p>}
      <ul class="hm-plain">
        {joined.map(({ key, name, land, day }) => (
          <li>
            <a href={municipalityHref(key)}>{name}</a>
            <br />
            {landOf(land)?.[language]}, {formatDay(day, language)}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What others last said, which need not agree with the register. */
const Published = ({ published, visit: { language } }: { published: Shown['published']; visit: Visit }) => {
  const { start: t, numbers } = texts(language);
  if (published.length === 0) return null;
  return (
    <section>
      <h2 class="kern-heading-medium">{t.published}</h2>
      <ul class="hm-plain">
        {published.map((one) => (
          <li>
            <strong>{countText(one, language)}</strong>{' '}
            {one.status === 'member' ? numbers.members : numbers.declared}
            <br />
            <span class="hm-source">
              {countDay(one, language)}, {one.source}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
