import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { insertFile } from '../../../platform/files.ts';
import { bytesOf, id, input, text, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { officeOf, personOf } from '../../../shared/occasion.ts';
import { documentKindOf, documentTypes, largestDocument } from '../../mandates/rules/document-kind.ts';
import { insertAnswer, insertAnswerFile, insertChanges, updateValues } from '../db/answers.ts';
import { lockDraft } from '../loads/draft-answer.ts';
import { mayDraft } from '../permissions.ts';
import { sameValue } from '../rules/carry.ts';
import { decideDraft } from '../rules/release.ts';
import { shownSections } from '../rules/visible.ts';
import { byKey, markOf, offeredIn, readSection, sectionOf } from '../rules/section-values.ts';
import type { de } from '../texts/de.ts';
import type { Questionnaire } from '../questionnaire-types.ts';
import type { Value, Values } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('surveys');
const upload = z.strictObject({ name: z.string().normalize().max(255), base64: z.string().min(1) });

/** Saves one section of the municipality's answer, as far as it has got. @de Abschnitt speichern */
export const saveSection = action({
  name: 'surveys.save-section',
  input: input({
    id: id(),
    section: text(40),
    /** What the section looked like when its form was opened, see `markOf`. */
    version: wholeNumber(0, 4_294_967_295),
    /** `KEY.PART`: what was entered for each question. May hold names, so that the record keeps a hash only. */
    answers: z
      .record(z.string().max(120), z.union([z.string().max(6_000), upload]))
      .default({})
      .meta({ record: 'hash' }),
  }),
  async load(db, { id: survey, section }, occasion) {
    const draft = await lockDraft(db, survey, occasion);
    const found = draft && sectionOf(draft.survey.questionnaire, section);
    return draft && found ? { ...draft, section: found } : null;
  },
  may: mayDraft,
  decide({ survey, asked, answer, section, values }, { version, answers }) {
    if (!asked) return decline('not-asked');
    const open = decideDraft({ survey, answer }, answer?.version ?? 0, {});
    if (!open.accepted) return open;
    if (markOf(section, values) !== version) return decline('changed-meanwhile');
    const questions = offeredIn(survey.questionnaire, section, values);
    const read = readSection(questions, answers, values);
    const [problem] = read.problems;
    if (problem)
      return decline(problem.problem, {
        field: `answers.${problem.question}`,
        with: { row: 0, ...problem.with },
      });
    const files: { question: string; name: string; mediaType: string; bytes: Uint8Array }[] = [];
    for (const { key, type } of questions) {
      const sent = answers[`${key}.datei`];
      if (type !== 'file' || sent === undefined || typeof sent === 'string') continue;
      const bytes = bytesOf(sent);
      const kind = documentKindOf(bytes);
      if (kind === null || bytes.length > largestDocument)
        return decline('file-unfit', { field: `answers.${key}` });
      files.push({ question: key, name: sent.name, mediaType: documentTypes[kind], bytes });
    }
    return accept({ read: read.values, files });
  },
  async save(db, { read, files }, occasion, { survey, place, answer, section, values, carried, last }) {
    const { now } = occasion;
    const number =
      answer?.id ??
      (await insertAnswer(
        db,
        { survey: survey.id, ...place, values, carried, carriedFrom: last?.id ?? null },
        now,
      ));
    const entered: Record<string, Value | undefined> = { ...read };
    for (const { question, ...file } of files) {
      const kept = await insertFile(db, file, now);
      await insertAnswerFile(db, kept, number, question);
      entered[question] = { file: kept, name: file.name, size: file.bytes.length };
    }
    const after: Values = { ...values };
    for (const [key, value] of Object.entries(entered))
      if (value === undefined) delete after[key];
      else after[key] = value;
    const changes = Object.keys(entered)
      .filter((key) => byKey(survey.questionnaire).has(key) && !sameValue(values[key], after[key]))
      .map((key) => ({ question: key, before: values[key], after: after[key] }));
    await updateValues(
      db,
      number,
      after,
      carried.filter((key) => !(key in entered)),
      now,
    );
    const role = officeOf(occasion.actor)?.role ?? null;
    await insertChanges(db, number, changes, { person: personOf(occasion), role }, now);
    return {
      about: `surveys.answer:${number}`,
      ...place,
      reply: { answer: number, next: nextSection(survey.questionnaire, after, section.key) },
      details: { section: section.key, changed: changes.map(({ question }) => question) },
    };
  },
  conflicts: { answer_survey_municipality_key: 'surveys.changed-meanwhile' },
});

/** Where to go on: the next section that these answers open. */
const nextSection = (questionnaire: Questionnaire, values: Values, key: string): string | null => {
  const order = questionnaire.sections.map((section) => section.key);
  const later = shownSections(questionnaire, values).find(
    (section) => order.indexOf(section.key) > order.indexOf(key),
  );
  return later?.key ?? null;
};
