import { map, tableRows } from '../../alliance/members/reads/map.ts';
import { texts } from '../../alliance/members/texts/index.ts';
import { formatLongDay, formatNumber } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { Alert } from '../../ui/Alert.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { filterQuery } from '../mitglieder/address.ts';
import { NothingFound, ViewTabs } from '../mitglieder/directory.tsx';
import { RegisterFilter } from '../mitglieder/RegisterFilter.tsx';
import { RegisterSources } from '../mitglieder/RegisterSources.tsx';
import { RegisterTable } from '../mitglieder/RegisterTable.tsx';
import { RegisterMap } from './RegisterMap.tsx';

const path = '/karte';

export const mapPage = page({
  path,
  read: map,
  wide: true,
  title: (_, { language }) => texts(language).register.directory.mapTitle,
  view: (shown, visit) => <MapView shown={shown} visit={visit} />,
});

const MapView = ({ shown, visit }: { shown: ShownBy<typeof map>; visit: Visit }) => {
  const { language } = visit;
  const t = texts(language).register.directory;
  const rest = shown.total - tableRows;
  return (
    <>
      <PageHead title={t.mapTitle} lead={t.lead} />
      <ViewTabs shown={shown} visit={visit} current="map" />
      <RegisterFilter shown={shown} path={path} visit={visit} />
      {shown.isFuture && <Alert tone="info" title={t.future} />}
      {!shown.isToday && (
        <Alert tone="info" title={fill(t.past, { day: formatLongDay(shown.day, language) })}>
          <a href={path}>{t.toToday}</a>
        </Alert>
      )}
      <RegisterMap shown={shown} language={language} skip="#tabelle" />
      <div id="tabelle">
        {shown.rows.length === 0 ? (
          <NothingFound shown={shown} visit={visit} />
        ) : (
          <RegisterTable rows={shown.rows.slice(0, tableRows)} caption={t.title} language={language} />
        )}
      </div>
      {rest > 0 && (
        <p>
          <a href={`/mitglieder${filterQuery(shown)}`}>
            {fill(t.moreInList, { n: formatNumber(rest, language) })}
          </a>
        </p>
      )}
      <RegisterSources shown={shown} visit={visit} />
    </>
  );
};
