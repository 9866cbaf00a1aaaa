import { z } from 'zod';
import { longText, optional, text } from '../../platform/form/inputs.ts';

/** As long as a clause may be: what one breath of a council can resolve. */
const longestClause = 4_000;

/** The words of a clause. */
export const clauseText = () => longText(longestClause);

/** What every form of a clause asks for. */
export const clauseFields = {
  number: optional(text(4)),
  label: text(80),
  text: optional(clauseText()),
  topics: z.array(z.string().max(60)).max(10).default([]),
};
