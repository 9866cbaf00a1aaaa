import { snapshot } from '../../alliance/offers/reads/snapshot.ts';
import { poolTexts } from '../../alliance/offers/texts/pool.ts';
import { formatDay, formatNumber } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import { fill } from '../../platform/texts.ts';
import { Alert } from '../../ui/Alert.tsx';
import { ButtonForm } from '../../ui/ButtonForm.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Split } from '../../ui/Split.tsx';
import { formSeal } from '../account.tsx';
import { JobProgress } from '../JobProgress.tsx';
import { ThreadsAbout } from '../schriftwechsel/ThreadsAbout.tsx';
import { path } from './address.ts';
import { SnapshotBadges } from './SnapshotBadges.tsx';
import { SnapshotAside } from './SnapshotAside.tsx';
import { OwnLines, SnapshotLines } from './SnapshotLines.tsx';
import { SnapshotQuestions } from './SnapshotQuestions.tsx';
import { SnapshotUses } from './SnapshotUses.tsx';
import { addressOf, listPath, type Part } from './snapshot-part.ts';

export const snapshotPage = page({
  path: `${listPath}/:id{[0-9]+}`,
  read: snapshot,
  wide: true,
  title: ({ number, title }) => [number, title].filter(Boolean).join(': '),
  crumbs: (_, { language }) => [{ href: listPath, label: poolTexts(language).snapshot.title }],
  follows: ({ job, id }) => (job ? `job:${job.id}` : `offers.snapshot:${id}`),
  view: (shown, visit) => (
    <div data-live-id={`buendel-${shown.id}`}>
      <Snapshot shown={shown} visit={visit} />
    </div>
  ),
});

const Snapshot = ({ shown, visit }: Part) => {
  const { language } = visit;
  const t = poolTexts(language).snapshot;
  return (
    <>
      <PageHead
        kicker={[shown.number, shown.authorityName].filter(Boolean).join(' · ')}
        title={shown.title}
        badges={<SnapshotBadges snapshot={shown} language={language} />}
        lead={shown.summary && sumOf(shown.summary.total, language)}
        actions={<Deeds shown={shown} visit={visit} />}
      />
      <States shown={shown} visit={visit} />
      <Split aside={<SnapshotAside shown={shown} visit={visit} />}>
        {shown.letter && (
          <>
            <h2 class="kern-heading-medium">{t.letter}</h2>
            <p class="hm-pre">{shown.letter}</p>
          </>
        )}
        {shown.own && shown.hash && <OwnLines shown={shown} visit={visit} />}
        {shown.summary && <SnapshotUses summary={shown.summary} visit={visit} />}
        {shown.questions && shown.releasedAt && <SnapshotQuestions shown={shown} visit={visit} />}
        <ThreadsAbout about={`offers.snapshot:${shown.id}`} visit={visit} />
      </Split>
      {shown.summary && <SnapshotLines shown={shown} visit={visit} />}
    </>
  );
};

const sumOf = (
  { exact, upTo, municipalities }: { exact: number; upTo: number; municipalities: number },
  language: 'de' | 'en',
): string => {
  const t = poolTexts(language).snapshot;
  const number = (value: number) => formatNumber(value, language);
  return `${fill(t.placesOf, { exact: number(exact), upTo: number(upTo) })} · ${fill(t.municipalitiesOf, { n: number(municipalities) })}`;
};

const Deeds = ({ shown: { id, may, state, replacedBy }, visit: { language } }: Part) => {
  const t = poolTexts(language).snapshot;
  const base = addressOf(id);
  // who may ask is the recipient; what does not stand any more cannot be called off
  const calls = may.ask && state === 'released' && !replacedBy;
  return (
    <>
      {may.release && <ButtonLink href={`${base}/freigeben`} label={t.release} variant="primary" />}
      {calls && <ButtonLink href={`/abrufe/neu?buendel=${id}`} label={t.callOff} variant="primary" />}
      {may.ask && (
        <ButtonLink href={`${base}/rueckfrage`} label={t.ask} variant={calls ? 'secondary' : 'primary'} />
      )}
      {may.replace && <ButtonLink href={path} label={t.replace} />}
      {may.withdraw && <ButtonLink href={`${base}/zurueckziehen`} label={t.withdraw} />}
      {may.drop && <ButtonLink href={`${base}/verwerfen`} label={t.drop} />}
    </>
  );
};

/** What the reader must know before anything else: still being made, not sent, withdrawn, replaced. */
const States = ({ shown, visit }: Part) => {
  const { language } = visit;
  const t = poolTexts(language).snapshot;
  if (shown.job)
    return (
      <JobProgress
        job={shown.job}
        label={t.stages[(shown.job.stage ?? 'waiting') as keyof typeof t.stages]}
        words={t}
        cancel={`${addressOf(shown.id)}/anhalten`}
        visit={visit}
      />
    );
  if (shown.stopped)
    return (
      <Alert tone="warning" title={shown.stopped === 'failed' ? t.failedTitle : t.stoppedTitle}>
        <p>{t.stoppedText}</p>
        <ButtonForm action={`${addressOf(shown.id)}/neu`} hidden={formSeal(visit)} label={t.again} />
      </Alert>
    );
  if (shown.changed > 0)
    return (
      <Alert tone="warning" title={t.changedTitle}>
        <p>{fill(t.changedText, { n: formatNumber(shown.changed, language) })}</p>
        <ButtonForm action={`${addressOf(shown.id)}/neu`} hidden={formSeal(visit)} label={t.freezeAgain} />
      </Alert>
    );
  if (shown.state === 'prepared')
    return shown.recipients > 0 ? (
      <Alert tone="info" title={t.preparedTitle}>
        <p>{t.preparedText}</p>
      </Alert>
    ) : (
      <Alert tone="warning" title={fill(t.nobodyTitle, { authority: shown.authorityName })}>
        <p>
          {t.nobodyText} <a href="/personen">{t.toPeople}</a>
        </p>
      </Alert>
    );
  return (
    <>
      {shown.state === 'withdrawn' && (
        <Alert
          tone="warning"
          title={fill(t.withdrawnTitle, { day: formatDay(shown.withdrawnOn ?? '', language) })}
        >
          <p class="hm-pre">{shown.withdrawReason}</p>
        </Alert>
      )}
      {shown.state === 'dropped' && <Alert tone="info" title={t.droppedTitle} />}
      {shown.replacedBy && (
        <Alert tone="warning" title={t.replacedTitle}>
          <p>
            <a href={addressOf(shown.replacedBy.id)}>
              {fill(t.replacedText, { number: shown.replacedBy.number })}
            </a>
          </p>
        </Alert>
      )}
    </>
  );
};
