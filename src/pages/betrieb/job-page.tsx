import { job } from '../../alliance/operations/reads/job.ts';
import { texts } from '../../alliance/operations/texts/index.ts';
import { formatMoment } from '../../platform/format.ts';
import { page } from '../../platform/http/page.ts';
import { fill } from '../../platform/texts.ts';
import { jobName } from '../../platform/words/index.ts';
import { Actions } from '../../ui/Actions.tsx';
import { ButtonForm } from '../../ui/ButtonForm.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { formSeal } from '../account.tsx';
import { JobBadge, JobResult, progressText } from './Job.tsx';

export const jobPage = page({
  path: '/betrieb/auftraege/:id',
  read: job,
  title: ({ name }, { language, house }) => jobName(house, language, name),
  crumbs: ({ may }, { language }) => {
    const { pages } = texts(language);
    return may.seeAll
      ? [
          { href: '/betrieb', label: pages.crumb },
          { href: '/betrieb/auftraege', label: pages.jobs.title },
        ]
      : [];
  },
  follows: ({ id }) => `job:${id}`,
  view(shown, visit) {
    const { language, house } = visit;
    const t = texts(language).pages.jobs;
    const path = `/betrieb/auftraege/${shown.id}`;
    const moment = (at: Date | null) => (at ? formatMoment(at, language) : '–');
    return (
      <div data-live-id={`auftrag-${shown.id}`}>
        <PageHead
          kicker={fill(t.number, { n: shown.id })}
          title={jobName(house, language, shown.name)}
          badges={<JobBadge job={shown} language={language} />}
        />
        {shown.state === 'running' && shown.total !== null && (
          <Progress
            name="auftrag"
            label={t.progress}
            value={shown.done}
            max={shown.total}
            text={progressText(shown, language)}
          />
        )}
        <JobResult job={shown} language={language} />
        <DescriptionList
          items={[
            { term: t.created, detail: moment(shown.createdAt) },
            { term: t.started, detail: moment(shown.startedAt) },
            { term: t.ended, detail: moment(shown.endedAt) },
            { term: t.starter, detail: shown.starter ?? (shown.person === null ? t.clockwork : '–') },
            { term: t.attempts, detail: String(shown.attempts) },
            { term: t.progress, detail: progressText(shown, language) },
            ...(shown.error ? [{ term: t.error, detail: shown.error }] : []),
          ]}
        />
        <Actions>
          {shown.may.cancel && !shown.stopping && (
            <ButtonForm action={`${path}/abbrechen`} hidden={formSeal(visit)} label={t.cancel} />
          )}
          {shown.may.retry && (
            <ButtonForm action={`${path}/neu`} hidden={formSeal(visit)} label={t.retry} variant="primary" />
          )}
        </Actions>
      </div>
    );
  },
});
