import { choice, day, optional, text } from '../../../platform/form/inputs.ts';
import type { Day } from '../../../shared/days.ts';
import { lands } from '../../territory/lands.ts';
import { municipalityTypes } from '../../territory/rules/municipality-type.ts';
import { statuses } from '../types.ts';

const landKeys = lands.map(({ key }) => key) as [string, ...string[]];

/** What narrows the register, as it stands in the address: the same words for list, map and downloads. */
export const filterFields = {
  suche: optional(text(100)),
  land: optional(choice(landKeys)),
  status: optional(choice(statuses)),
  art: optional(choice(municipalityTypes)),
  /** The day as of which the register is shown; today if absent. */
  stand: optional(day()),
};

/** The day whose register is shown: the one asked for, but none that has yet to come. */
export const shownDay = (stand: Day | null, today: Day) => ({
  day: stand !== null && stand < today ? stand : today,
  isToday: stand === null || stand >= today,
  isFuture: stand !== null && stand > today,
});
