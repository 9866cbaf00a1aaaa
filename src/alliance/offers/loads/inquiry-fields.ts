import { z } from 'zod';
import { optional, several, text, yesNo } from '../../../platform/form/inputs.ts';
import { landCodes } from '../../territory/lands.ts';

const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .meta({ widget: 'text' });

/** A question to the pool as forms and addresses send it: choices, and one wanted number per use, such as `zahl.3-umf`. */
export const inquiryFields = {
  programm: z.array(z.coerce.number().int().min(1)).max(40).default([]),
  gruppe: z.array(text(40)).max(40).default([]),
  land: several(landCodes),
  von: optional(month),
  bis: optional(month),
  zahl: z.record(z.string().max(60), z.string().max(12)).default({}),
  verhaeltnis: yesNo(),
};
