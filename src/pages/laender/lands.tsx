import { lands } from '../../alliance/members/reads/lands.ts';
import { texts } from '../../alliance/members/texts/index.ts';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { formatDay } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { Badge } from '../../ui/Badge.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';
import { LandsTable } from './LandsTable.tsx';

export const landsPage = page({
  path: '/laender',
  read: lands,
  wide: true,
  title: (_, { language }) => texts(language).lands.title,
  view: (shown, visit) => <Lands shown={shown} visit={visit} />,
});

const Lands = ({ shown, visit }: { shown: ShownBy<typeof lands>; visit: Visit }) => {
  const { language, house } = visit;
  const { lands: t, numbers } = texts(language);
  const coordination = (land: string) => {
    const own = shown.coordinations.filter((one) => one.land === land);
    if (own.length === 0) return <Badge label={t.vacant} tone="warning" />;
    return own
      .map(({ seat, organisation }) => organisation ?? (seat ? nameOf(house, seat) : t.coordination))
      .join(', ');
  };
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <LandsTable lands={shown.lands} language={language} coordination={coordination} />
      <SourceNote
        asOf={formatDay(shown.today, language)}
        words={{ asOf: numbers.asOf, source: numbers.source }}
        sources={[
          { label: numbers.register },
          ...(shown.represented.populationDay
            ? [
                {
                  label: fill(numbers.population, {
                    day: formatDay(shown.represented.populationDay, language),
                  }),
                },
              ]
            : []),
        ]}
      />
    </>
  );
};
