import type { Day } from '../../shared/days.ts';

/** The three statuses that are never mixed. @de Status */
export const statuses = ['interested', 'declared', 'member'] as const;
export type Status = (typeof statuses)[number];

export const stepKinds = ['begins', 'suspended', 'resumed', 'ends'] as const;
export type StepKind = (typeof stepKinds)[number];

/** One dated step of one status, with its evidence and source. @de Schritt */
export interface Step {
  id: number;
  status: Status;
  step: StepKind;
  day: Day;
  evidence: string;
  source: string;
  declaration: string | null;
}

/** How a status stands on a day. */
export type Standing = 'no' | 'yes' | 'suspended';
export type Standings = Record<Status, Standing>;

/** The register's entry of one municipality. @de Eintrag */
export interface Entry {
  id: number;
  municipality: string;
  councilName: string | null;
  headTitle: string | null;
  website: string | null;
  version: number;
}
