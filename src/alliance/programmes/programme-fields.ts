import { z } from 'zod';
import {
  choice,
  day,
  longText,
  optional,
  text,
  unitKey,
  wholeNumber,
  yesNo,
} from '../../platform/form/inputs.ts';
import { contingentPeriods, kinds, levels, precisions } from './types.ts';

/** What the forms of a programme ask, whether it is new or corrected. */
export const programmeFields = {
  name: text(200),
  level: choice(levels),
  kind: choice(kinds),
  /** Two-digit key; the rule knows which there are. */
  land: optional(text(2)),
  municipality: optional(unitKey()),
  topic: text(60),
  groups: z.array(z.string().max(60)).max(40).default([]),
  summary: longText(2_000),
  contingent: optional(wholeNumber(1, 1_000_000)),
  contingentPer: choice(contingentPeriods).default('total'),
  fromDay: optional(day()),
  toDay: optional(day()),
  consentOf: optional(text(200)),
  consultationOf: optional(text(200)),
  responsible: optional(text(200)),
  bases: z.array(z.coerce.number().int().min(1)).max(20).default([]),
  source: text(500),
  verified: yesNo(),
};

/** How exactly a source names a day. */
export const precisionField = () => choice(precisions).default('day');
