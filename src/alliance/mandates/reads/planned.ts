import { choice, day, optional, text, wholeNumber } from '../../../platform/form/inputs.ts';
import type { Day } from '../../../shared/days.ts';
import { lands } from '../../territory/lands.ts';
import { circles } from '../db/places.ts';
import { acts, type PlannedAct } from '../types.ts';

const landKeys = lands.map(({ key }) => key) as [string, ...string[]];

/** A planned deed as it stands in an address. */
export const plannedFields = {
  handlung: choice(acts).default('appeal'),
  thema: text(40).default('admission'),
  gruppe: optional(text(40)),
  zahl: optional(wholeNumber(1, 100_000)),
  programm: optional(text(100)),
  tag: optional(day()),
  kreis: choice(circles).default('mitglieder'),
  land: optional(choice(landKeys)),
};

export const plannedOf = (
  asked: {
    handlung: PlannedAct['act'];
    thema: string;
    gruppe: string | null;
    zahl: number | null;
    programm: string | null;
    tag: Day | null;
  },
  today: Day,
): PlannedAct => ({
  act: asked.handlung,
  topic: asked.thema,
  group: asked.gruppe,
  number: asked.zahl,
  programme: asked.programm,
  day: asked.tag ?? today,
});
