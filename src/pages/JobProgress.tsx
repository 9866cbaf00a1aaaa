import type { JobState } from '../platform/jobs/state.ts';
import { fill } from '../platform/texts.ts';
import type { Visit } from '../platform/http/visit.ts';
import { ButtonForm } from '../ui/ButtonForm.tsx';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { Progress } from '../ui/Progress.tsx';
import { formSeal } from './account.tsx';

/** How far work in the background is; with a script the page follows by itself, without one there is a link. */
export const JobProgress = ({
  job,
  label,
  words,
  cancel,
  visit,
}: {
  job: JobState;
  label: string;
  /** `step` with `{done}` and `{total}`. */
  words: { step: string; reload: string; cancel: string };
  cancel?: string;
  visit: Visit;
}) => (
  <>
    <Progress
      name="job"
      label={label}
      value={job.done}
      max={job.total ?? 1}
      text={job.total ? fill(words.step, { done: job.done, total: job.total }) : ''}
    />
    <div class="hm-actions">
      <ButtonLink href={visit.url.pathname} label={words.reload} />
      {cancel && !job.stopping && (
        <ButtonForm action={cancel} hidden={formSeal(visit)} label={words.cancel} variant="tertiary" />
      )}
    </div>
  </>
);
