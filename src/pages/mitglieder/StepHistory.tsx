import { texts } from '../../alliance/members/texts/index.ts';
import { formatLongDay } from '../../platform/format.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Timeline } from '../../ui/Timeline.tsx';
import { municipalityHref } from './address.ts';
import type { Shown } from './municipality.tsx';

/** Every step with its evidence and source, the latest first. */
export const StepHistory = ({ shown, visit: { language } }: { shown: Shown; visit: Visit }) => {
  const { status, register } = texts(language);
  const t = register.municipality;
  return (
    <section aria-labelledby="verlauf">
      <h2 class="kern-heading-medium" id="verlauf">
        {t.history}
      </h2>
      <Timeline
        moments={shown.steps.toReversed().map((step) => ({
          date: formatLongDay(step.day, language),
          dateTime: step.day,
          title: `${capital(status[step.status])}: ${register.step[step.step]}`,
          badges: (
            <>
              {step.declaration && <Badge label={fill(t.declarationOf, { year: step.declaration })} />}
              {step.voidedAt && <Badge label={t.voided} tone="danger" />}
            </>
          ),
          text: (
            <>
              <p>
                {t.evidence}: {step.evidence}
                <br />
                {t.source}: <Source text={step.source} />
              </p>
              {step.voidReason && (
                <p>
                  {t.voidReason}: {step.voidReason}
                </p>
              )}
              {shown.may.recordStep && !step.voidedAt && (
                <p>
                  <a
                    href={`${municipalityHref(shown.key)}/schritt/${step.id}/zuruecknehmen`}
                    aria-label={fill(t.voidStepOf, { day: formatLongDay(step.day, language) })}
                  >
                    {t.voidStep}
                  </a>
                </p>
              )}
            </>
          ),
        }))}
      />
    </section>
  );
};

/** A source that is an address leads there; anything else is text. */
const Source = ({ text }: { text: string }) =>
  /^https?:\/\/\S+$/.test(text) ? <a href={text}>{text}</a> : <>{text}</>;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
