import { land } from '../../alliance/members/reads/land.ts';
import { texts } from '../../alliance/members/texts/index.ts';
import { landOf } from '../../alliance/territory/lands.ts';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { formatDay, formatNumber } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { officeOf } from '../../shared/occasion.ts';
import { Alert } from '../../ui/Alert.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { RegisterSources } from '../mitglieder/RegisterSources.tsx';
import { RegisterTable } from '../mitglieder/RegisterTable.tsx';
import { Applications } from './Applications.tsx';

export type ShownLand = ShownBy<typeof land>;

const nameIn = (key: string, { language }: Visit): string => landOf(key)?.[language] ?? key;

export const landPage = page({
  path: '/laender/:land',
  read: land,
  wide: true,
  title: (shown, visit) => nameIn(shown.land, visit),
  crumbs: (_, { language }) => [{ href: '/laender', label: texts(language).lands.title }],
  view: (shown, visit) => <LandView shown={shown} visit={visit} />,
});

const LandView = ({ shown, visit }: { shown: ShownLand; visit: Visit }) => {
  const { language } = visit;
  const { lands: t } = texts(language);
  const number = (value: number) => formatNumber(value, language);
  const name = nameIn(shown.land, visit);
  return (
    <>
      <PageHead
        title={name}
        actions={
          <>
            <ButtonLink href={`/mitglieder?land=${shown.land}`} label={t.inDirectory} />
            <ButtonLink href={`/karte?land=${shown.land}`} label={t.onMap} />
          </>
        }
      />
      <Coordination shown={shown} visit={visit} />
      <DescriptionList
        items={[
          { term: t.members, detail: number(shown.tally.member.yes) },
          { term: t.declared, detail: number(shown.tally.declared.yes) },
          { term: t.interested, detail: number(shown.tally.interested.yes) },
          {
            term: t.represented,
            detail: <a href="/zahlen#gezaehlt">{number(shown.represented.inhabitants)}</a>,
          },
        ]}
      />
      {shown.applications && <Applications applications={shown.applications} visit={visit} />}
      <h2 class="kern-heading-large">{t.municipalities}</h2>
      {shown.rows.length === 0 ? (
        <EmptyState title={t.noneTitle} text={t.noneText} level={3} />
      ) : (
        <RegisterTable rows={shown.rows} caption={name} language={language} withLand={false} />
      )}
      <RegisterSources
        shown={{
          filter: { suche: null, land: shown.land, status: null, art: null },
          day: shown.today,
          isToday: true,
          rows: shown.rows,
        }}
        visit={visit}
      />
    </>
  );
};

/** Who coordinates, or that nobody does at present and what follows from that. */
const Coordination = ({ shown, visit }: { shown: ShownLand; visit: Visit }) => {
  const { language, house, occasion } = visit;
  const { lands: t } = texts(language);
  if (shown.coordinations.length === 0)
    return (
      <Alert tone="info" title={t.vacantTitle}>
        {t.vacantText} {officeOf(occasion.actor)?.role === 'K' && t.vacantForFederal}
      </Alert>
    );
  return (
    <section>
      <h2 class="kern-heading-large">{t.coordination}</h2>
      <ul>
        {shown.coordinations.map(({ name, title, organisation, seat, since }) => (
          <li>
            {[name, title, organisation, seat && nameOf(house, seat)].filter(Boolean).join(', ')}{' '}
            {fill(t.since, { day: formatDay(since, language) })}
          </li>
        ))}
      </ul>
    </section>
  );
};
