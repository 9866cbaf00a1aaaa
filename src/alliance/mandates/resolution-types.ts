import type { Day } from '../../shared/days.ts';

/** A resolution as other contexts refer to it. */
export interface NamedResolution {
  id: number;
  title: string;
  reference: string | null;
  day: Day;
}
