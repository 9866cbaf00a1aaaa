import type { Option, Question, Section } from '../questionnaire-types.ts';
import type { FormProblem, FormRead, FormSheet } from '../xlsform-types.ts';
import { optionPattern } from './option-lines.ts';
import { flawsOf } from './questionnaire.ts';
import { newFormBuilder } from './xlsform-builder.ts';
import { rowsOfSheet } from './xlsform-sheet.ts';

/** A questionnaire with more questions than this is answered by nobody. */
const mostQuestions = 300;

/**
 * Reads the subset of XLSForm that this house knows into a questionnaire; everything it does not know is named by sheet
 * and row instead of being left out silently.
 *
 * @de XLSForm lesen
 * @source umfragen#xlsform
 */
export const readXlsform = (sheets: readonly FormSheet[]): FormRead => {
  const sheetOf = (name: string) => sheets.find((sheet) => sheet.name.trim().toLowerCase() === name);
  const survey = sheetOf('survey');
  if (!survey) return failed([{ sheet: 'survey', row: 0, problem: 'sheet-missing' }]);
  const problems: FormProblem[] = [];
  const lists = readChoices(sheetOf('choices'), problems);
  const { columns, rows } = rowsOfSheet(survey);
  const lacking = ['type', 'name'].filter((column) => !columns.includes(column));
  if (!columns.some((column) => column.startsWith('label'))) lacking.push('label');
  if (lacking.length > 0)
    return failed(
      lacking.map((column) => ({ sheet: 'survey', row: 1, problem: 'column-missing', with: { column } })),
    );
  const builder = newFormBuilder(lists, (row, problem, more) =>
    problems.push({ sheet: 'survey', row, problem, ...(more && { with: more }) }),
  );
  for (const row of rows) builder.read(row);
  const { sections, rowOf } = builder.end();
  const count = sections.reduce((sum, { questions }) => sum + questions.length, 0);
  if (count > mostQuestions)
    problems.push({ sheet: 'survey', row: 0, problem: 'too-many-questions', with: { limit: mostQuestions } });
  const questionnaire = { english: speaksEnglish(sections), sections };
  if (problems.length === 0)
    for (const { at, flaw, with: more } of flawsOf(questionnaire))
      problems.push({ sheet: 'survey', row: rowOf.get(at) ?? 0, problem: 'questionnaire', flaw, with: more });
  if (problems.length > 0) return failed(problems);
  return { ok: true, title: titleOf(sheetOf('settings')), questionnaire };
};

const failed = (problems: FormProblem[]): FormRead => ({ ok: false, problems });

const titleOf = (settings: FormSheet | undefined): string | null =>
  (settings && rowsOfSheet(settings).rows[0]?.cell('form_title')) || null;

const readChoices = (sheet: FormSheet | undefined, problems: FormProblem[]): Map<string, Option[]> => {
  const lists = new Map<string, Option[]>();
  for (const row of sheet ? rowsOfSheet(sheet).rows : []) {
    const list = row.cell('list_name') || row.cell('list name');
    const key = row.cell('name');
    const label = row.words('label');
    const options = lists.get(list) ?? [];
    const problem =
      list === ''
        ? 'list-not-named'
        : key === ''
          ? 'name-missing'
          : !optionPattern.test(key)
            ? 'choice-malformed'
            : options.some((option) => option.key === key)
              ? 'choice-twice'
              : label === undefined
                ? 'label-missing'
                : null;
    if (problem) problems.push({ sheet: 'choices', row: row.number, problem, with: { list, name: key } });
    else if (label) lists.set(list, [...options, { key, label }]);
  }
  return lists;
};

const speaksEnglish = (sections: readonly Section[]): boolean =>
  sections.some(
    ({ title, questions }) => title.en !== undefined || questions.some(({ label }: Question) => label.en),
  );
