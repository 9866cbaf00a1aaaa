import type { Child } from 'hono/jsx';
import type { Detail } from '../../alliance/operations/rules/record-details.ts';
import type { ShownLine } from '../../alliance/operations/reads/record-page.ts';
import { texts } from '../../alliance/operations/texts/index.ts';
import { texts as peopleTexts } from '../../alliance/people/texts/index.ts';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { formatMoment } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';
import { actionTexts } from '../../platform/words/index.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { Details } from '../../ui/Details.tsx';

/** Lines of the record in words. */
export const RecordTable = ({
  caption,
  lines,
  visit,
  withPlace,
}: {
  caption: string;
  lines: ShownLine[];
  visit: Visit;
  /** Names the municipality of each line. */
  withPlace: boolean;
}) => {
  const { language, house } = visit;
  const t = texts(language).pages.record;
  const place: Column<ShownLine> = {
    header: t.where,
    cell: ({ municipality, land }) =>
      municipality ? (
        <a href={`/mitglieder/${municipality}/protokoll`}>{nameOf(house, municipality)}</a>
      ) : (
        land && nameOf(house, land)
      ),
  };
  return (
    <DataTable
      caption={caption}
      hideCaption
      rowId={({ seq }) => `zeile-${seq}`}
      columns={[
        { header: t.when, cell: ({ at }) => formatMoment(at, language) },
        {
          header: t.what,
          rowHeader: true,
          cell: ({ action }) => actionTexts(house, language, action)?.title ?? action,
        },
        { header: t.who, cell: (line) => whoOf(line, visit) },
        ...(withPlace ? [place] : []),
        { header: t.details, cell: (line) => <LineDetails line={line} visit={visit} /> },
      ]}
      rows={lines}
    />
  );
};

const whoOf = ({ role, name, job, person }: ShownLine, { language }: Visit): string => {
  const t = texts(language).pages.record;
  if (job !== null) return t.clockwork;
  const office = role && peopleTexts(language).roles[role];
  const parts = [name, office].filter(Boolean);
  return parts.length > 0 || person !== null ? parts.join(', ') : t.public;
};

const LineDetails = ({ line, visit: { house, language } }: { line: ShownLine; visit: Visit }) => {
  const t = texts(language).pages.record;
  const fields = actionTexts(house, language, line.action)?.fields ?? {};
  const termOf = ({ field, wasBefore }: Detail): string => {
    if (field === 'before') return t.before;
    const label = fields[field]?.label ?? field;
    return wasBefore ? `${t.before}: ${label}` : label;
  };
  const saidOf = ({ field, value, kind }: Detail): Child => {
    if (kind === 'sealed') return t.sealed;
    if (kind === 'erased') return t.erased;
    return (
      <>
        {fields[field]?.options?.[value] ?? value}
        {kind === 'personal' && <small> ({t.personal})</small>}
      </>
    );
  };
  const items = line.details.map((detail) => ({ term: termOf(detail), detail: saidOf(detail) }));
  return (
    <Details summary={fill(t.line, { n: line.seq })}>
      <p>
        <code>{line.action}</code> · <code>{line.about}</code>
      </p>
      {items.length > 0 && <DescriptionList items={items} stacked />}
    </Details>
  );
};
