import { texts } from '../../alliance/operations/texts/index.ts';
import type { Job } from '../../alliance/operations/types.ts';
import { formatNumber } from '../../platform/format.ts';
import { fill, type Language } from '../../platform/texts.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Badge, type Tone } from '../../ui/Badge.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';

const tones: Record<Job['state'], Tone> = {
  waiting: 'neutral',
  running: 'info',
  failed: 'danger',
  cancelled: 'warning',
  done: 'success',
};

export const JobBadge = ({ job, language }: { job: Job; language: Language }) => {
  const t = texts(language).pages.jobs;
  const isStopping = job.stopping && job.state === 'running';
  return <Badge tone={tones[job.state]} label={isStopping ? t.stopping : t.states[job.state]} />;
};

/** How far a job is: "Zeilen: 5 000 von 12 000". */
export const progressText = ({ stage, done, total }: Job, language: Language): string => {
  if (stage === null) return '–';
  const t = texts(language).pages.jobs;
  const counted = formatNumber(done, language);
  const of =
    total === null ? counted : fill(t.progressText, { done: counted, total: formatNumber(total, language) });
  return `${t.stages[stage] ?? stage}: ${of}`;
};

/** What a job brought; the check of the chain in words, anything else as it is. */
export const JobResult = ({ job, language }: { job: Job; language: Language }) => {
  const { result, name } = job;
  const t = texts(language).pages.jobs;
  if (result === null || job.state !== 'done') return <></>;
  if (name === 'operations.follow-chain') return <ChainVerdict result={result} language={language} />;
  const items = Object.entries(result).map(([term, value]) => ({
    term,
    detail: typeof value === 'object' ? JSON.stringify(value) : String(value),
  }));
  return (
    <>
      <h2 class="kern-heading-medium">{t.result}</h2>
      <DescriptionList items={items} />
    </>
  );
};

const ChainVerdict = ({ result, language }: { result: Record<string, unknown>; language: Language }) => {
  const t = texts(language).pages.jobs;
  if (result['holds'] === true)
    return (
      <Alert tone="success" title={t.holds}>
        <p>
          {fill(t.holdsText, {
            lines: formatNumber(Number(result['lines']), language),
            last: String(result['last'] ?? '–'),
          })}
        </p>
      </Alert>
    );
  return (
    <Alert tone="danger" title={fill(t.breaks, { brokenAt: Number(result['brokenAt']) })}>
      <p>{t.faults[String(result['fault'])]}</p>
      <p>{t.breaksText}</p>
    </Alert>
  );
};
