import type { keptSurvey } from '../../alliance/surveys/reads/kept-survey.ts';
import { texts } from '../../alliance/surveys/texts/index.ts';
import type { FormProblem } from '../../alliance/surveys/xlsform-types.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { ShownBy } from '../../platform/read.ts';
import { fill, type Language } from '../../platform/texts.ts';
import { Alert } from '../../ui/Alert.tsx';
import { DataTable } from '../../ui/DataTable.tsx';

/** What was wrong in the last file, by sheet and row. */
export const FormProblems = ({
  kept,
  visit: { language },
}: {
  kept: ShownBy<typeof keptSurvey>;
  visit: Visit;
}) => {
  const t = texts(language).editor;
  if (kept.problems.length === 0) return null;
  return (
    <>
      <Alert tone="danger" title={t.problems} role="alert">
        <p>{t.problemsLead}</p>
      </Alert>
      <DataTable
        caption={t.problems}
        hideCaption
        rows={kept.problems}
        columns={[
          { header: t.sheet, rowHeader: true, cell: ({ sheet }) => sheet },
          { header: t.row, align: 'end', cell: ({ row }) => (row === 0 ? t.wholeSheet : String(row)) },
          { header: t.problem, cell: (problem) => sentenceOf(problem, language) },
        ]}
      />
    </>
  );
};

const sentenceOf = ({ problem, flaw, with: more }: FormProblem, language: Language): string => {
  const { formProblems, refusals } = texts(language);
  const known: Record<string, string> = refusals;
  return fill((flaw && known[flaw]) || formProblems[problem], more);
};
