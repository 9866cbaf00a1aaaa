import { coordination } from '../../alliance/people/reads/coordination.ts';
import { texts } from '../../alliance/people/texts/index.ts';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { landOf } from '../../alliance/territory/lands.ts';
import { formatDay, formatLongDay } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill } from '../../platform/texts.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { PageHead } from '../../ui/PageHead.tsx';

type Shown = ShownBy<typeof coordination>;
type Line = Shown['lands'][number];
type Term = Line['current'][number];

export const coordinationPage = page({
  path: '/koordination',
  read: coordination,
  wide: true,
  title: (_, { language }) => texts(language).coordination.title,
  view: (shown, visit) => <Coordination shown={shown} visit={visit} />,
  follows: () => 'people.office',
});

const Coordination = ({ shown, visit }: { shown: Shown; visit: Visit }) => {
  const { language } = visit;
  const { coordination: t } = texts(language);
  const held = shown.lands.filter(({ current }) => current.length > 0).length;
  const mayChange = shown.lands.some(({ may }) => may.change);
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <p>
        <strong>{fill(t.count, { n: held })}</strong>
      </p>
      {held < 16 && (
        <Alert tone="info" title={t.meanwhileTitle}>
          <p>{t.meanwhile}</p>
          {shown.federal.contacts.map(({ unit, mailbox }) => (
            <p>
              {unit}: <a href={`mailto:${mailbox}`}>{mailbox}</a>
            </p>
          ))}
        </Alert>
      )}
      <DataTable
        caption={t.title}
        hideCaption
        rows={shown.lands}
        rowId={({ land }) => `land-${land}`}
        columns={[
          {
            header: t.land,
            rowHeader: true,
            cell: ({ land }) => <a href={`/laender/${land}`}>{landOf(land)?.[language] ?? land}</a>,
          },
          { header: t.who, cell: (line) => <Held line={line} visit={visit} /> },
          { header: t.reach, cell: (line) => <Reach line={line} visit={visit} /> },
          { header: t.former, cell: (line) => <Former line={line} visit={visit} /> },
          ...(mayChange
            ? [
                {
                  header: t.actions,
                  hideHeader: true,
                  cell: (line: Line) => <Change line={line} visit={visit} />,
                },
              ]
            : []),
        ]}
      />
      <p class="hm-source">{fill(t.asOf, { day: formatLongDay(shown.today, language) })}</p>
    </>
  );
};

const labelOf = (term: Term, { house }: Visit): string =>
  [term.seat && nameOf(house, term.seat), term.organisation ?? term.title, term.name]
    .filter(Boolean)
    .join(', ') || '–';

const Held = ({ line, visit }: { line: Line; visit: Visit }) => {
  const { language } = visit;
  const { coordination: t } = texts(language);
  const day = (value: string) => formatDay(value, language);
  return (
    <>
      {line.current.length === 0 && (
        <>
          <Badge label={t.vacant} />
          <div class="hm-note">
            {line.vacantSince ? fill(t.vacantSince, { day: day(line.vacantSince) }) : t.neverHeld}
          </div>
        </>
      )}
      {line.current.map((term) => (
        <div>
          {labelOf(term, visit)}
          <div class="hm-note">{fill(t.since, { day: day(term.fromDay) })}</div>
        </div>
      ))}
      {line.coming.map((term) => (
        <div class="hm-note">{fill(t.coming, { from: day(term.fromDay), who: labelOf(term, visit) })}</div>
      ))}
    </>
  );
};

const Reach = ({ line, visit: { language } }: { line: Line; visit: Visit }) => {
  const { coordination: t } = texts(language);
  if (line.contacts.length === 0) return <span class="hm-note">{t.noMailbox}</span>;
  return (
    <>
      {line.contacts.map(({ mailbox }) => (
        <div>
          <a href={`mailto:${mailbox}`}>{mailbox}</a>
        </div>
      ))}
    </>
  );
};

const Former = ({ line, visit }: { line: Line; visit: Visit }) => {
  const { coordination: t } = texts(visit.language);
  if (line.former.length === 0) return <>–</>;
  return (
    <>
      {line.former.map((term) => (
        <div>
          {fill(t.formerLine, {
            who: labelOf(term, visit),
            from: formatDay(term.fromDay, visit.language),
            to: term.toDay ? formatDay(term.toDay, visit.language) : '',
          })}
        </div>
      ))}
    </>
  );
};

const Change = ({ line, visit: { language } }: { line: Line; visit: Visit }) => {
  const { coordination: t } = texts(language);
  const name = landOf(line.land)?.[language] ?? line.land;
  return (
    <span class="hm-links">
      {line.may.change && (
        <a href={`/menschen/berufen?role=LK&land=${line.land}`} aria-label={`${t.appoint}: ${name}`}>
          {t.appoint}
        </a>
      )}{' '}
      {line.may.change &&
        line.current.map(({ id }) => (
          <a href={`/menschen/amt/${id}/beenden`} aria-label={`${t.end}: ${name}`}>
            {t.end}
          </a>
        ))}
    </span>
  );
};
