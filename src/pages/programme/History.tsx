import { texts } from '../../alliance/programmes/texts/index.ts';
import { preciseDay } from '../../alliance/programmes/views/precise-day.ts';
import { ProgrammeState } from '../../alliance/programmes/views/ProgrammeState.tsx';
import { formatNumber } from '../../platform/format.ts';
import { fill } from '../../platform/texts.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Timeline } from '../../ui/Timeline.tsx';
import type { Part } from './programme.tsx';

/** Every change of state with its source, the latest first. */
export const History = ({ shown, visit: { language } }: Part) => {
  const { one: t, words } = texts(language);
  const base = `/programme/${shown.id}/stand`;
  return (
    <section>
      <h2 class="kern-heading-medium">{t.history}</h2>
      {shown.standings.length === 0 ? (
        <EmptyState level={3} title={t.noHistory} text={t.noHistoryText} />
      ) : (
        <Timeline
          moments={shown.standings.map((one) => ({
            date: preciseDay(one, language),
            dateTime: one.day,
            title: <ProgrammeState state={one.state} language={language} />,
            text: (
              <>
                <p>{one.reason}</p>
                <p class="hm-source">
                  {t.source}: {one.link ? <a href={one.link}>{one.source}</a> : one.source}
                  {shown.may.keep && (
                    <>
                      {' · '}
                      <a
                        href={`${base}/${one.id}/zuruecknehmen`}
                        aria-label={fill(t.voidAbout, {
                          what: `${words.state[one.state]}, ${preciseDay(one, language)}`,
                        })}
                      >
                        {t.voidEntry}
                      </a>
                    </>
                  )}
                </p>
              </>
            ),
          }))}
        />
      )}
      {shown.may.keep && (
        <p>
          <ButtonLink href={base} label={t.recordStanding} icon="add" />
        </p>
      )}
    </section>
  );
};

/** What was published, each number with day and source, never added up. */
export const Figures = ({ shown, visit: { language } }: Part) => {
  const { one: t, words } = texts(language);
  const base = `/programme/${shown.id}/zahlen`;
  return (
    <section>
      <h2 class="kern-heading-medium">{t.figures}</h2>
      {shown.figures.length === 0 ? (
        <p>{t.noFigures}</p>
      ) : (
        <>
          <p>{t.figuresNote}</p>
          <DataTable
            caption={t.figures}
            hideCaption
            rows={shown.figures}
            columns={[
              { header: t.what, rowHeader: true, cell: ({ kind }) => words.figure[kind] },
              { header: t.persons, align: 'end', cell: ({ number }) => formatNumber(number, language) },
              { header: t.day, cell: (one) => preciseDay(one, language) },
              {
                header: t.source,
                cell: ({ id, kind, number, remark, source, link }) => (
                  <>
                    {remark && <>{remark} </>}
                    <span class="hm-source">
                      {link ? <a href={link}>{source}</a> : source}
                      {shown.may.keep && (
                        <>
                          {' · '}
                          <a
                            href={`${base}/${id}/zuruecknehmen`}
                            aria-label={fill(t.voidAbout, {
                              what: `${words.figure[kind]}: ${formatNumber(number, language)}`,
                            })}
                          >
                            {t.voidEntry}
                          </a>
                        </>
                      )}
                    </span>
                  </>
                ),
              },
            ]}
          />
        </>
      )}
      {shown.may.keep && (
        <p>
          <ButtonLink href={`${base}/neu`} label={t.recordFigure} icon="add" />
        </p>
      )}
    </section>
  );
};
