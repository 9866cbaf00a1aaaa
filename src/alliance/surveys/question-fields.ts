import { z } from 'zod';
import { choice, longText, optional, text, yesNo } from '../../platform/form/inputs.ts';
import { questionTypes, registerFields } from './questionnaire-types.ts';
import { comparisons, joins } from './rules/condition-parts.ts';

const bound = () => optional(z.number().min(-1_000_000_000).max(1_000_000_000));

/** When something is shown: picked line by line, or written as an expression. */
export const conditionFields = {
  whenJoin: optional(choice(joins)),
  when1: optional(text(40)),
  when1Is: optional(choice(comparisons)),
  when1Value: optional(text(200)),
  when2: optional(text(40)),
  when2Is: optional(choice(comparisons)),
  when2Value: optional(text(200)),
  when3: optional(text(40)),
  when3Is: optional(choice(comparisons)),
  when3Value: optional(text(200)),
  when: optional(text(500)),
};

/** The fields of a question, for a new one and a changed one alike. */
export const questionFields = {
  label: text(500),
  labelEn: optional(text(500)),
  type: choice(questionTypes),
  required: yesNo(),
  hint: optional(longText(1_000)),
  hintEn: optional(longText(1_000)),
  options: optional(longText(8_000)),
  other: yesNo(),
  rows: optional(longText(8_000)),
  columns: optional(longText(4_000)),
  min: bound(),
  max: bound(),
  ...conditionFields,
  key: optional(text(40)),
  register: optional(choice(registerFields)),
};
