import type { Status, Step, StepKind } from '../types.ts';

/** A valid step for tests; its number decides between two of one day. */
export const step = (
  id: number,
  status: Status,
  kind: StepKind,
  day: string,
  declaration = '2021',
): Step => ({
  id,
  status,
  step: kind,
  day,
  evidence: 'Beschluss',
  source: 'Probe',
  declaration: status === 'member' && kind === 'begins' ? declaration : null,
});
