import { texts } from '../../alliance/members/texts/index.ts';
import { type Land, lands as germanLands } from '../../alliance/territory/lands.ts';
import { formatNumber } from '../../platform/format.ts';
import type { Language } from '../../platform/texts.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import type { Child } from 'hono/jsx';

interface Numbers {
  members: number;
  declared: number;
  interested: number;
  inhabitants: number;
}

/** The sixteen Länder as lines of numbers, with their coordination where the page knows it. */
export const LandsTable = ({
  lands,
  language,
  coordination,
}: {
  lands: Partial<Record<string, Numbers>>;
  language: Language;
  coordination?: (land: string) => Child;
}) => {
  const { lands: t } = texts(language);
  const number = (value: number | undefined) => formatNumber(value ?? 0, language);
  const sum = (field: keyof Numbers): string =>
    number(Object.values(lands).reduce((total, land) => total + (land?.[field] ?? 0), 0));
  const column = (header: string, field: keyof Numbers) => ({
    header,
    align: 'end' as const,
    cell: ({ key }: Land) => number(lands[key]?.[field]),
  });
  return (
    <DataTable
      caption={t.title}
      hideCaption
      rows={germanLands.toSorted((a, b) => a[language].localeCompare(b[language], language))}
      columns={[
        {
          header: t.land,
          rowHeader: true,
          cell: ({ key, [language]: name }: Land) => <a href={`/laender/${key}`}>{name}</a>,
        },
        ...(coordination ? [{ header: t.coordination, cell: ({ key }: Land) => coordination(key) }] : []),
        column(t.members, 'members'),
        column(t.declared, 'declared'),
        column(t.interested, 'interested'),
        column(t.represented, 'inhabitants'),
      ]}
      foot={[
        t.sum,
        ...(coordination ? [''] : []),
        sum('members'),
        sum('declared'),
        sum('interested'),
        sum('inhabitants'),
      ]}
    />
  );
};
