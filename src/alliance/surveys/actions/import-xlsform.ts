import { action } from '../../../platform/action.ts';
import { readTableApart } from '../../../platform/documents/table-apart.ts';
import type { TableRead } from '../../../platform/documents/table.ts';
import { bytesOf, file, id, input, wholeNumber } from '../../../platform/form/inputs.ts';
import { declines } from '../../../shared/decision.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { setFormProblems } from '../db/form-problems.ts';
import { loadSurveyToEdit, writeQuestionnaire } from '../loads/draft-survey.ts';
import { mayDesign } from '../permissions.ts';
import { readXlsform } from '../rules/read-xlsform.ts';
import { decideEdit } from '../rules/survey.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('surveys');

/** Replaces the questions of a draft by those of an XLSForm; what is wrong in the file is listed by sheet and row. @de XLSForm einlesen */
export const importXlsform = action({
  name: 'surveys.import-xlsform',
  input: input({ id: id(), version: wholeNumber(), file: file() }),
  async outside({ file: sent }, { actor }) {
    const role = officeOf(actor)?.role;
    if (role !== 'K' && role !== 'LK') return null;
    return readTableApart({ name: sent.name, bytes: bytesOf(sent) }, { rows: 5_000 });
  },
  async load(db, sent, _occasion, outside) {
    const found = await loadSurveyToEdit(db, sent);
    return found && { ...found, read: outside as TableRead | null };
  },
  may: mayDesign,
  decide({ survey, read }, { version }) {
    if (!read) return decline('form-unreadable', { field: 'file' });
    if (!read.ok) return decline(fileProblem(read.problem), { field: 'file', with: read.with ?? {} });
    return decideEdit(survey, version, readXlsform(read.sheets));
  },
  async save(db, form, _occasion, { survey }) {
    if (!form.ok) {
      await setFormProblems(db, survey.id, form.problems);
      const reply = { id: survey.id, problems: form.problems };
      return {
        about: `surveys.survey:${survey.id}`,
        land: survey.land,
        reply,
        details: { problems: form.problems.length },
      };
    }
    await setFormProblems(db, survey.id, null);
    const trace = await writeQuestionnaire(db, survey, form.questionnaire);
    return { ...trace, reply: { id: survey.id, problems: [] } };
  },
});

/** Most files that are none are simply no tables; the two cases that need another sentence have one. */
const fileProblem = (problem: string) =>
  problem === 'too-large' ? 'form-too-large' : problem === 'encrypted' ? 'form-encrypted' : 'form-unreadable';
