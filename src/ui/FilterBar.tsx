import type { Child } from 'hono/jsx';
import { HiddenField } from './HiddenField.tsx';
import { SubmitButton } from './SubmitButton.tsx';

export interface FilterBarProps {
  action: string;
  /** Name of the landmark. */
  label: string;
  submit: string;
  /** Leads to the unfiltered list; shown when something is filtered. */
  reset?: { label: string; href: string } | undefined;
  /** Travels along: sorting, view. */
  hidden?: Readonly<Record<string, string | number>>;
  /** What the filter found: "34 von 120 Mitgliedern". */
  result?: Child;
  children?: Child;
}

/** Fields that narrow a list, sent as the address of the page, so that it can be kept and passed on. */
export const FilterBar = ({
  action,
  label,
  submit,
  reset,
  hidden = {},
  result,
  children,
}: FilterBarProps) => (
  <search class="hm-filter" aria-label={label}>
    <form action={action} method="get">
      {Object.entries(hidden).map(([name, value]) => (
        <HiddenField name={name} value={value} />
      ))}
      {children}
      <div class="hm-filter__send">
        <SubmitButton label={submit} variant="secondary" icon="search" />
        {reset && <a href={reset.href}>{reset.label}</a>}
      </div>
    </form>
    {result && (
      <p class="hm-filter__result" role="status">
        {result}
      </p>
    )}
  </search>
);
