import { choice, email, longText, optional, text } from '../../platform/form/inputs.ts';
import { authorityLevels } from './types.ts';

/** What is said about a ministry or authority beside its Land. */
export const authorityFields = {
  name: text(200),
  level: choice(authorityLevels),
  address: longText(500),
  mailbox: email(),
  salutation: optional(text(200)),
  source: text(500),
};
