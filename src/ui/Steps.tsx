import { Icon } from './Icon.tsx';

export interface Step {
  label: string;
  state: 'done' | 'current' | 'todo';
  href?: string;
}

export interface StepsProps {
  /** Name of the list: "Fortschritt der Aufnahme". */
  label: string;
  steps: readonly Step[];
  /** Said behind each step, because the sign alone is not heard. */
  words: { done: string; current: string; todo: string };
}

/** Where one stands in a process. */
export const Steps = ({ label, steps, words }: StepsProps) => (
  <ol class="hm-steps" aria-label={label}>
    {steps.map((step, index) => (
      <li class={`hm-steps__${step.state}`} aria-current={step.state === 'current' ? 'step' : undefined}>
        <span class="hm-steps__mark" aria-hidden="true">
          {step.state === 'done' ? <Icon name="check" size="small" /> : index + 1}
        </span>
        <span class="hm-steps__label">
          {step.href ? <a href={step.href}>{step.label}</a> : step.label}
          <span class="kern-sr-only"> ({words[step.state]})</span>
        </span>
      </li>
    ))}
  </ol>
);
