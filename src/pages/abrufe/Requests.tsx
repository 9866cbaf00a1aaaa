import { texts } from '../../alliance/admissions/texts/index.ts';
import { RequestBadge } from '../../alliance/admissions/views/badges.tsx';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { formatDay, formatNumber } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import type { Part, Shown } from './call-off.tsx';

type Row = Shown['requests'][number];

/** Who was asked and what came of it; the recipient sees promises only. */
export const Requests = ({ shown, visit }: Part) => {
  const t = texts(visit.language).callOff;
  const isRecipient =
    shown.requests.every(({ own }) => own === null) && shown.tally !== null && !shown.may.ask;
  const promised = isRecipient && shown.requests.length > 0;
  return (
    <section aria-labelledby="anfragen">
      <h2 class="kern-heading-medium" id="anfragen">
        {promised ? t.pledges : t.requests}
      </h2>
      {shown.requests.length === 0 ? (
        <p>{isRecipient ? t.noPledges : t.noRequests}</p>
      ) : (
        <DataTable
          caption={promised ? t.pledges : t.requests}
          hideCaption
          rows={shown.requests}
          rowId={({ id }) => `anfrage-${id}`}
          columns={columnsFor(shown, visit)}
        />
      )}
    </section>
  );
};

const columnsFor = ({ requests }: Shown, { house, language }: Visit): Column<Row>[] => {
  const t = texts(language).callOff;
  const number = (value: number) => formatNumber(value, language);
  const full = requests.some(({ own }) => own !== null);
  const rounds = requests.some(({ own }) => (own?.round ?? 1) > 1);
  const acting = requests.some(({ may }) => may.prepare || may.pledge || may.withdraw);
  return [
    {
      header: t.municipality,
      rowHeader: true,
      cell: ({ municipality, own }) => (
        <>
          {nameOf(house, municipality)}
          {own && (
            <>
              {' '}
              <a class="hm-source" href={`/angebote/${own.offer}`}>
                {t.offer} {own.offer}
              </a>
            </>
          )}
        </>
      ),
    },
    ...(full
      ? [
          {
            header: t.state,
            cell: ({ own }: Row) =>
              own && (
                <>
                  <RequestBadge state={own.state} overdue={own.overdue} language={language} />
                  {own.prepared !== null && own.state === 'prepared' && (
                    <span class="hm-source"> {fill(t.prepared, { n: number(own.prepared) })}</span>
                  )}
                  {own.mandate && (
                    <div class="hm-source">
                      {t.mandate} {own.mandate}
                    </div>
                  )}
                  {own.note && (
                    <div class="hm-source hm-pre">
                      {t.note}: {own.note}
                    </div>
                  )}
                </>
              ),
          },
          ...(rounds
            ? [{ header: t.round, align: 'end' as const, cell: ({ own }: Row) => String(own?.round ?? '') }]
            : []),
          {
            header: t.until,
            align: 'end' as const,
            cell: ({ own }: Row) => (own ? formatDay(own.deadline, language) : ''),
          },
          {
            header: t.share,
            align: 'end' as const,
            cell: ({ own }: Row) => (own?.share == null ? t.noNumber : number(own.share)),
          },
        ]
      : []),
    { header: t.pledged, align: 'end', cell: ({ pledged }) => number(pledged) },
    { header: t.accepted, align: 'end', cell: ({ accepted }) => number(accepted) },
    ...(full
      ? [
          {
            header: t.arrived,
            align: 'end' as const,
            cell: ({ arrived }: Row) => (arrived === null ? '–' : number(arrived)),
          },
        ]
      : []),
    ...(acting ? [{ header: t.deeds, cell: (row: Row) => <Deeds row={row} language={language} /> }] : []),
  ];
};

const Deeds = ({ row: { id, may }, language }: { row: Row; language: Visit['language'] }) => {
  const t = texts(language).callOff;
  const link = (verb: string, label: string) => (
    <li>
      <a class="kern-link" href={`/abrufe/anfragen/${id}/${verb}`}>
        {label}
      </a>
    </li>
  );
  return (
    <ul class="hm-plain">
      {may.pledge && link('zusagen', t.pledge)}
      {may.prepare && !may.pledge && link('vorbereiten', t.prepare)}
      {may.prepare && link('ablehnen', t.decline)}
      {may.withdraw && link('zurueckziehen', t.withdrawPledge)}
    </ul>
  );
};
