import { wordsIn } from '../../alliance/surveys/questionnaire-types.ts';
import { answerFile } from '../../alliance/surveys/reads/answer-file.ts';
import { answersTable } from '../../alliance/surveys/reads/answers-table.ts';
import { questionnaire } from '../../alliance/surveys/reads/questionnaire.ts';
import { result } from '../../alliance/surveys/reads/result.ts';
import { exportColumns } from '../../alliance/surveys/rules/export-columns.ts';
import { writeXlsform } from '../../alliance/surveys/rules/write-xlsform.ts';
import { texts } from '../../alliance/surveys/texts/index.ts';
import { titleIn } from '../../alliance/surveys/views/sentences.ts';
import type { Cell } from '../../platform/documents/cell.ts';
import { writeCsv } from '../../platform/documents/csv.ts';
import { writeXlsx } from '../../platform/documents/xlsx.ts';
import { download } from '../../platform/http/page.ts';
import type { ShownBy } from '../../platform/read.ts';
import type { Language } from '../../platform/texts.ts';
import { surveyPath } from './address.ts';
import { methodOf, type Shown as Result } from './result.tsx';

type Answers = ShownBy<typeof answersTable>;
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const csvType = 'text/csv; charset=utf-8';

const resultHeader = (language: Language): string[] => {
  const { result: t } = texts(language);
  return [t.key, t.questionColumn, t.option, t.count, t.shown, t.shareInhabitants, t.sum];
};

/** One row per answer of every question; what is hidden stays an empty cell. */
const resultRows = ({ result: found }: Result, language: Language): Cell[][] => {
  const t = texts(language).result;
  return found.questions.flatMap((question) => {
    const label = wordsIn(question.label, language);
    const row = (
      option: string,
      count: number | null,
      inhabitants: number | null = null,
      sum: number | null = null,
    ) => [question.key, label, option, count, question.shown, inhabitants, sum];
    const cells = question.exclusive ?? question.parts ?? [];
    return [
      ...cells.map((cell) => row(wordsIn(cell.label, language), cell.count, cell.inhabitants)),
      ...(question.rows ?? []).flatMap((one) =>
        one.cells.map((cell) =>
          row(
            `${wordsIn(one.label, language)}: ${wordsIn(cell.label, language)}`,
            cell.count,
            cell.inhabitants,
          ),
        ),
      ),
      ...(question.ranks ?? []).map((rank) =>
        row(
          `${wordsIn(rank.label, language)}: ${t.meanRank}`,
          rank.count,
          null,
          rank.meanHundredths === null ? null : rank.meanHundredths / 100,
        ),
      ),
      row(t.answered, question.answered, null, question.number?.sum ?? null),
      row(t.without, question.without),
      row(t.empty, question.empty),
    ];
  });
};

const resultName = ({ survey }: Result, ending: string): string =>
  `umfrage-${survey.id}-welle-${survey.wave}-ergebnis.${ending}`;

export const resultCsv = download({
  path: `${surveyPath}/ergebnis.csv`,
  read: result,
  file: (shown, { language }) => ({
    name: resultName(shown, 'csv'),
    type: csvType,
    body: writeCsv([resultHeader(language), ...resultRows(shown, language)], { dialect: 'excel' }),
  }),
});

export const resultXlsx = download({
  path: `${surveyPath}/ergebnis.xlsx`,
  read: result,
  async file(shown, { language }) {
    const t = texts(language).result;
    return {
      name: resultName(shown, 'xlsx'),
      type: xlsxType,
      body: await writeXlsx({
        sheets: [
          {
            name: t.title,
            columns: resultHeader(language).map((title) => ({ title })),
            rows: resultRows(shown, language),
          },
          {
            name: t.method.slice(0, 31),
            columns: [{ title: t.method, width: 110 }],
            rows: [titleIn(shown.survey, language), ...methodOf(shown, language)].map((line) => [line]),
          },
        ],
      }),
    };
  },
});

export const resultJson = download({
  path: `${surveyPath}/ergebnis.json`,
  read: result,
  file: (shown, { language }) => ({
    name: resultName(shown, 'json'),
    type: 'application/json; charset=utf-8',
    body: JSON.stringify({ survey: shown.survey, method: methodOf(shown, language), ...shown.result }),
  }),
});

const columnsOf = ({ questionnaire: form }: Answers, language: Language) =>
  exportColumns(form, language, texts(language).answer.noStatement);

/** One row per municipality, one column per thing that was asked. */
const answerTable = (shown: Answers, language: Language): { header: string[]; rows: Cell[][] } => {
  const columns = columnsOf(shown, language);
  const { result: t } = texts(language);
  return {
    header: [t.key, t.name, ...columns.map(({ key, title }) => `${title} [${key}]`)],
    rows: shown.rows.map(({ municipality, name, values }) => [
      municipality,
      name,
      ...columns.map(({ cell }) => cell(values)),
    ]),
  };
};

const answersName = ({ survey }: Answers, ending: string): string =>
  `umfrage-${survey.id}-welle-${survey.wave}-antworten.${ending}`;

export const answersCsv = download({
  path: `${surveyPath}/antworten.csv`,
  read: answersTable,
  file(shown, { language }) {
    const { header, rows } = answerTable(shown, language);
    return {
      name: answersName(shown, 'csv'),
      type: csvType,
      body: writeCsv([header, ...rows], { dialect: 'excel' }),
    };
  },
});

export const answersXlsx = download({
  path: `${surveyPath}/antworten.xlsx`,
  read: answersTable,
  async file(shown, { language }) {
    const { header, rows } = answerTable(shown, language);
    const columns = header.map((title) => ({ title, width: 20 }));
    const body = await writeXlsx({
      sheets: [{ name: texts(language).response.answersTitle, columns, rows }],
    });
    return { name: answersName(shown, 'xlsx'), type: xlsxType, body };
  },
});

export const answersJson = download({
  path: `${surveyPath}/antworten.json`,
  read: answersTable,
  file: (shown) => ({
    name: answersName(shown, 'json'),
    type: 'application/json; charset=utf-8',
    // a missing key is not answered, null is „no statement“
    body: JSON.stringify({ survey: shown.survey, asOf: shown.today, answers: shown.rows }),
  }),
});

export const questionnaireXlsx = download({
  path: `${surveyPath}/fragebogen.xlsx`,
  read: questionnaire,
  async file(shown) {
    const sheets = writeXlsform(shown.questionnaire, {
      title: shown.title,
      id: `reihe-${shown.series}-welle-${shown.wave}`,
      version: shown.version,
    });
    return {
      name: `umfrage-${shown.id}-fragebogen.xlsx`,
      type: xlsxType,
      body: await writeXlsx({
        sheets: sheets.map(({ name, rows: [header = [], ...rows] }) => ({
          name,
          columns: header.map((title) => ({ title: String(title), width: 24 })),
          rows,
        })),
      }),
    };
  },
});

export const answerFileDownload = download({
  path: '/umfragen/datei/:answer{[0-9]+}/:file{[0-9]+}',
  read: answerFile,
  file: ({ name, mediaType, base64 }) => ({ name, type: mediaType, body: Buffer.from(base64, 'base64') }),
});
