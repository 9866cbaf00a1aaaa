import { day, longText, optional, text, webAddress, yesNo } from '../../platform/form/inputs.ts';

/** What the forms of a legal basis ask. */
export const basisFields = {
  citation: text(200),
  summary: longText(1_000),
  validFrom: optional(day()),
  validTo: optional(day()),
  source: text(500),
  link: optional(webAddress()),
  verified: yesNo(),
};
