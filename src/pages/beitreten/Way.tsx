import type { ApplicationState } from '../../alliance/members/types.ts';
import { texts } from '../../alliance/members/texts/index.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { Steps } from '../../ui/Steps.tsx';

/** How a state looks as a badge. */
export const toneOf = (state: ApplicationState) =>
  state === 'confirmed'
    ? ('success' as const)
    : state === 'rejected' || state === 'withdrawn' || state === 'expired'
      ? ('neutral' as const)
      : ('info' as const);

const order = ['preparing', 'submitted', 'recommended', 'confirmed'] as const;

/** The four stations, of which one is now. */
export const Way = ({ state, visit }: { state: ApplicationState; visit: Visit }) => {
  const { steps } = texts(visit.language).applications;
  const now = order.findIndex((station) => station === state);
  return (
    <Steps
      label={steps.label}
      words={steps}
      steps={order.map((station, index) => ({
        label: steps[station],
        state:
          index < now || state === 'confirmed'
            ? ('done' as const)
            : index === now
              ? ('current' as const)
              : ('todo' as const),
      }))}
    />
  );
};
