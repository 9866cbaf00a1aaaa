/**
 * A survey that 11,000 municipalities have answered: the page of its results, computed from all answers (an open survey,
 * nothing kept from before) and as kept at closing; and every way to take all answers away.
 * `node --import ./scripts/typescript.mjs bench/survey.ts`
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { questions, sections } from '../db/seed/cast/surveys.ts';
import { withQuestion, withSection } from '../src/alliance/surveys/rules/arrange.ts';
import { questionFrom } from '../src/alliance/surveys/rules/question-form.ts';
import type { Questionnaire } from '../src/alliance/surveys/questionnaire-types.ts';
import { ask, endPart, nextMessage, startPart } from './parts/processes.ts';

const municipalities = 11_000;
const rounds = 15;

/** The questionnaire of the demo, so that the bench asks what people are asked. */
const questionnaire = (): Questionnaire => {
  let form: Questionnaire = { english: false, sections: [] };
  for (const { key, title } of sections) form = withSection(form, { key, title: { de: title } });
  for (const { section, ...asked } of questions) {
    const made = questionFrom(
      {
        labelEn: null,
        hint: null,
        hintEn: null,
        required: false,
        when: null,
        options: null,
        other: false,
        rows: null,
        columns: null,
        min: null,
        max: null,
        register: null,
        ...asked,
      },
      form,
    );
    if (!made.accepted) throw new Error(made.reason);
    form = withQuestion(form, section, made.deed);
  }
  return form;
};

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const round = (value: number, digits = 0): number => Number(value.toFixed(digits));

const folder = mkdtempSync(join(tmpdir(), 'hafen-bench-'));
chmodSync(folder, 0o755);
const product = startPart('product.ts', join(folder, 'data'));
const { port } = await nextMessage<{ port: number }>(product);
const tell = async <T>(question: string, value?: unknown): Promise<T> =>
  (await ask<{ answer: T }>(product, { ask: question, value })).answer;

try {
  await tell('fill', municipalities);
  const survey = await tell<number>('fillSurvey', questionnaire());
  const cookie = `hafen_sitzung=${await tell<string>('logIn', null)}`;
  const origin = `http://localhost:${port}`;
  const get = async (path: string): Promise<[ms: number, bytes: number]> => {
    const since = performance.now();
    const response = await fetch(`http://127.0.0.1:${port}/umfragen/${survey}${path}`, {
      headers: { cookie },
    });
    const { byteLength } = await response.arrayBuffer();
    if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
    return [performance.now() - since, byteLength];
  };
  /** Every time as if something had just changed, so that nothing is remembered. */
  const fresh = async (path: string, times = rounds): Promise<number[]> => {
    const measured: number[] = [];
    for (let count = 0; count < times; count += 1) {
      await tell('changed');
      measured.push((await get(path))[0]);
    }
    return measured;
  };

  await get('/ergebnis');
  const live = await fresh('/ergebnis');
  const again = [];
  for (let count = 0; count < rounds; count += 1) again.push((await get('/ergebnis'))[0]);
  const response = await fresh('/ruecklauf');
  const exports: Record<string, { seconds: number; megabytes: number }> = {};
  for (const kind of ['csv', 'xlsx', 'json']) {
    const path = `/antworten.${kind}`;
    const [, bytes] = await get(path);
    exports[kind] = { seconds: median(await fresh(path, 5)) / 1_000, megabytes: bytes / 1_000_000 };
  }
  const began = performance.now();
  const closed = await fetch(`http://127.0.0.1:${port}/api/v1/surveys/close-survey`, {
    method: 'POST',
    headers: { cookie, origin: 'http://localhost', 'content-type': 'application/json' },
    body: JSON.stringify({ id: survey }),
  });
  if (closed.status !== 200) throw new Error(`closing at ${origin}: ${closed.status} ${await closed.text()}`);
  const closing = performance.now() - began;
  const kept = await fresh('/ergebnis');

  console.table([
    { step: 'results of an open survey, computed anew', ms: round(median(live)) },
    { step: 'the same, not changed since', ms: round(median(again)) },
    { step: 'results of the closed survey', ms: round(median(kept)) },
    { step: 'response: rate, map and list', ms: round(median(response)) },
    { step: 'closing: computing and keeping', ms: round(closing) },
    ...Object.entries(exports).map(([kind, { seconds }]) => ({
      step: `all answers as ${kind}`,
      ms: round(seconds * 1_000),
    })),
  ]);
  console.log(
    JSON.stringify({
      bench: 'survey',
      metrics: {
        results_ms: round(Math.max(median(live), median(kept))),
        export_s: round(Math.max(...Object.values(exports).map(({ seconds }) => seconds)), 2),
      },
      targets: { results_ms: 300, export_s: 3 },
      worst_results_ms: round(Math.max(...live, ...kept)),
      kept_ms: round(median(kept)),
      response_ms: round(median(response)),
      closing_ms: round(closing),
      exports: Object.fromEntries(
        Object.entries(exports).map(([kind, { seconds, megabytes }]) => [
          kind,
          { s: round(seconds, 2), MB: round(megabytes, 1) },
        ]),
      ),
      answers: municipalities,
      questions: questions.length,
    }),
  );
} finally {
  await endPart(product);
  rmSync(folder, { recursive: true, force: true });
}
