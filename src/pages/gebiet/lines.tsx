import type { UploadLine } from '../../alliance/territory/register-types.ts';
import type { Side } from '../../alliance/territory/reads/upload.ts';
import type { Unit } from '../../alliance/territory/types.ts';
import { texts } from '../../alliance/territory/texts/index.ts';
import { formatDay, formatNumber } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { Column } from '../../ui/DataTable.tsx';

type LineColumn = Column<UploadLine>;

/** What each side of a comparison shows of its units. */
export const lineColumns = (side: Side, upload: number, visit: Visit): LineColumn[] => {
  const t = texts(visit.language).register;
  const number = (count: number | null | undefined) =>
    count === null || count === undefined ? '–' : formatNumber(count, visit.language);
  const place: LineColumn[] = [
    { header: t.name, rowHeader: true, cell: ({ name }) => name },
    { header: t.key, cell: ({ key }) => key },
  ];
  const inhabitants = (header: string, of: (line: UploadLine) => Unit | null): LineColumn => ({
    header,
    align: 'end',
    cell: (line) => number(of(line)?.population),
  });
  switch (side) {
    case 'added':
      return [...place, inhabitants(t.population, ({ after }) => after)];
    case 'renamed':
      return [
        { header: t.before, rowHeader: true, cell: ({ before }) => before?.officialName ?? '' },
        { header: t.after, cell: ({ after }) => after?.officialName ?? '' },
        { header: t.key, cell: ({ key }) => key },
      ];
    case 'gone':
      return [...place, inhabitants(t.population, ({ before }) => before), successorColumn(upload, visit)];
    case 'population':
      return [
        ...place,
        inhabitants(t.before, ({ before }) => before),
        inhabitants(t.after, ({ after }) => after),
        { header: t.change, align: 'end', cell: (line) => signed(line, visit) },
        {
          header: t.fields.populationDay ?? '',
          cell: ({ after }) => (after?.populationDay ? formatDay(after.populationDay, visit.language) : '–'),
        },
      ];
    case 'other':
      return [...place, { header: t.changedFields, cell: (line) => changedFields(line, visit) }];
  }
};

const successorColumn = (upload: number, visit: Visit): LineColumn => {
  const t = texts(visit.language).register;
  return {
    header: t.successor,
    cell: ({ key, name, successor, successorName, because }) => (
      <>
        {successor ? `${successorName ?? successor} (${successor})` : t.noSuccessor}
        {because && ` – ${t.because[because as keyof typeof t.because]}`}{' '}
        <a
          href={`/gebiet/abgleich/${upload}/nachfolge/${encodeURIComponent(key)}${successor ? `?successor=${encodeURIComponent(successor)}` : ''}`}
          aria-label={`${t.choose}: ${name}`}
        >
          {t.choose}
        </a>
      </>
    ),
  };
};

const signed = ({ before, after }: UploadLine, visit: Visit): string => {
  if (before?.population == null || after?.population == null) return '–';
  const change = after.population - before.population;
  return (change > 0 ? '+' : change < 0 ? '−' : '') + formatNumber(Math.abs(change), visit.language);
};

const changedFields = ({ before, after }: UploadLine, visit: Visit): string => {
  const { fields } = texts(visit.language).register;
  const changed = Object.keys(fields).filter(
    (field) => before?.[field as keyof Unit] !== after?.[field as keyof Unit],
  );
  return [...new Set(changed.map((field) => fields[field] ?? field))].join(', ');
};
