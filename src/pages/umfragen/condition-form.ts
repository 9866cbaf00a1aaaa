import type { keptSurvey } from '../../alliance/surveys/reads/kept-survey.ts';
import { type Condition, wordsIn } from '../../alliance/surveys/questionnaire-types.ts';
import { askableBefore, mostParts, partsOf } from '../../alliance/surveys/rules/condition-parts.ts';
import { writeCondition } from '../../alliance/surveys/rules/condition-text.ts';
import type { ShownBy } from '../../platform/read.ts';
import type { Language } from '../../platform/texts.ts';

type Kept = ShownBy<typeof keptSurvey>;
const lines = Array.from({ length: mostParts }, (_, index) => `when${index + 1}`);

/** Fields of the picker in their order; the expression stands elsewhere. */
export const pickerFields: readonly string[] = [
  ...lines.flatMap((line) => [line, `${line}Is`, `${line}Value`]),
  'whenJoin',
];

/** What the form begins with: lines where the condition fits into them, else the expression. */
export const conditionValues = (
  condition: Condition | undefined,
  { survey }: Kept,
  language: Language,
): Record<string, string | undefined> => {
  const picked = partsOf(condition, survey.questionnaire, language);
  if (!picked) return { when: condition && writeCondition(condition) };
  const values: Record<string, string | undefined> = { whenJoin: picked.join ?? undefined };
  for (const [index, { question, is, value }] of picked.parts.entries()) {
    const line = `when${index + 1}`;
    values[line] = question ?? undefined;
    values[`${line}Is`] = is ?? undefined;
    values[`${line}Value`] = value ?? undefined;
  }
  return values;
};

/** The questions that may be picked: those before the part that is edited, or before the end of the section it joins. */
export const questionOptions = (
  { survey: { questionnaire }, section, question }: Kept,
  language: Language,
  isNewQuestion = false,
): Record<string, { value: string; label: string }[]> => {
  const at = section ? questionnaire.sections.findIndex(({ key }) => key === section.key) : -1;
  const until = isNewQuestion ? questionnaire.sections[at + 1]?.key : (question ?? section)?.key;
  const options = askableBefore(questionnaire, until ?? null).map(({ key, label }) => ({
    value: key,
    label: wordsIn(label, language),
  }));
  return Object.fromEntries(lines.map((line) => [line, options]));
};
