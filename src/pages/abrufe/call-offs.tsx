import { callOffs } from '../../alliance/admissions/reads/call-offs.ts';
import { texts } from '../../alliance/admissions/texts/index.ts';
import { CallOffBadge } from '../../alliance/admissions/views/badges.tsx';
import { formatDay, formatNumber } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { officeOf } from '../../shared/occasion.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { AdmissionTabs } from '../aufnahmen/AdmissionTabs.tsx';

type Shown = ShownBy<typeof callOffs>;
type Row = Shown['callOffs'][number];

export const callOffsPage = page({
  path: '/abrufe',
  read: callOffs,
  wide: true,
  title: (_, { language }) => texts(language).callOff.title,
  crumbs: (_, { language }) => [{ href: '/aufnahmen', label: texts(language).register.title }],
  view: (shown, visit) => <CallOffs shown={shown} visit={visit} />,
  follows: () => 'admissions.call-off',
});

const CallOffs = ({ shown, visit }: { shown: Shown; visit: Visit }) => {
  const t = texts(visit.language).callOff;
  const begin = shown.may.callOff && (
    <ButtonLink href="/abrufe/neu" label={t.begin} icon="add" variant="primary" />
  );
  const isEmpty = shown.callOffs.length === 0;
  const role = officeOf(visit.occasion.actor)?.role;
  return (
    <>
      <PageHead title={t.title} lead={t.lead} actions={!isEmpty && begin} />
      <AdmissionTabs current="callOffs" visit={visit} />
      {isEmpty ? (
        <EmptyState
          title={t.empty}
          text={role === 'AP' || role === 'OB' ? t.emptyForMunicipality : t.emptyText}
          action={begin}
        />
      ) : (
        <DataTable
          caption={t.all}
          hideCaption
          rows={shown.callOffs}
          rowId={({ id }) => `abruf-${id}`}
          columns={columnsFor(shown, visit)}
        />
      )}
    </>
  );
};

const columnsFor = ({ callOffs: rows }: Shown, { language }: Visit): Column<Row>[] => {
  const t = texts(language).callOff;
  const number = (value: number) => formatNumber(value, language);
  const summed = rows.some(({ sums }) => sums !== null);
  const answered = rows.some(({ answers }) => answers !== null);
  return [
    {
      header: t.number,
      rowHeader: true,
      cell: ({ id, wanted }) => <a href={`/abrufe/${id}`}>{fill(t.one, { id, n: number(wanted) })}</a>,
    },
    { header: t.authority, cell: ({ authorityName }) => authorityName },
    { header: t.programme, cell: ({ programmeName }) => programmeName },
    { header: t.state, cell: ({ state }) => <CallOffBadge state={state} language={language} /> },
    ...(answered
      ? [
          {
            header: t.answers,
            cell: ({ answers }: Row) =>
              answers && answers.asked > 0
                ? fill(t.answersOf, { n: number(answers.answered), of: number(answers.asked) })
                : '–',
          },
        ]
      : []),
    ...(summed
      ? [
          { header: t.pledged, align: 'end' as const, cell: ({ sums }: Row) => number(sums?.pledged ?? 0) },
          { header: t.accepted, align: 'end' as const, cell: ({ sums }: Row) => number(sums?.accepted ?? 0) },
        ]
      : []),
    { header: t.deadline, align: 'end', cell: ({ deadline }) => formatDay(deadline, language) },
  ];
};
