import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { action } from '../../src/platform/action.ts';
import type { Context } from '../../src/platform/house.ts';
import { permission } from '../../src/shared/permission.ts';
import { checkGlossary, checkQuotedSources } from './documents.ts';
import { checkTidy } from './glossary.ts';
import { checkFiles, checkNames, checkPurity, checkSql, checkTests } from './house-rules.ts';
import { checkCircles, checkImports } from './imports.ts';
import type { Breach } from './sources.ts';
import { checkTexts } from './words.ts';

const levels: Record<string, number> = JSON.parse(readFileSync('src/alliance/levels.json', 'utf8'));
const surveys = 'src/alliance/surveys';

/** One wrong and one right import of each kind of wall: [from, line, what the wall says]. */
const imports: [string, string, RegExp | null][] = [
  [
    'src/shared/days.ts',
    "import { sql } from '../platform/database/index.ts';",
    /shared may not import platform/,
  ],
  ['src/shared/days.ts', "import { z } from 'zod';", /shared may not import package/],
  [
    'src/platform/perform.ts',
    "import { K } from '../alliance/people/types.ts';",
    /platform may not import types/,
  ],
  ['src/platform/perform.ts', "import { Form } from '../ui/Form.tsx';", /platform may not import ui/],
  ['src/ui/Form.tsx', "import { action } from '../platform/action.ts';", /ui may not import platform/],
  ['src/ui/Form.tsx', "import { lands } from '../alliance/territory/lands.ts';", /ui may not import types/],
  [
    'src/islands/live.ts',
    "import { sql } from '../platform/database/index.ts';",
    /islands may not import platform/,
  ],
  [
    `${surveys}/rules/rate.ts`,
    "import { selectAnswers } from '../db/answers.ts';",
    /rules may not import db/,
  ],
  [
    `${surveys}/rules/rate.ts`,
    "import { input } from '../../../platform/form/inputs.ts';",
    /rules may not import pl/,
  ],
  [`${surveys}/rules/rate.ts`, "import { readFileSync } from 'node:fs';", /rules may not import package/],
  [`${surveys}/rules/rate.ts`, "import { de } from '../texts/de.ts';", /only types of texts/],
  [`${surveys}/rules/rate.ts`, "import type { de } from '../texts/de.ts';", null],
  [`${surveys}/rules/rate.ts`, "import { covers } from '../../mandates/rules/coverage.ts';", null],
  [
    `${surveys}/rules/rate.ts`,
    "import { open } from '../../offers/rules/open.ts';",
    /surveys may not look at offers/,
  ],
  [
    `${surveys}/rules/rate.ts`,
    "import { x } from '../../statements/rules/x.ts';",
    /surveys may not look at statements/,
  ],
  [
    `${surveys}/permissions.ts`,
    "import { unitOf } from '../territory/facts.ts';",
    /permissions may not import facts/,
  ],
  [
    `${surveys}/db/answers.ts`,
    "import { mayAnswer } from '../permissions.ts';",
    /db may not import permissions/,
  ],
  [`${surveys}/db/answers.ts`, "import { rate } from '../rules/rate.ts';", /only types of rules/],
  [
    `${surveys}/db/answers.ts`,
    "import { selectUnits } from '../../territory/db/units.ts';",
    /own context only/,
  ],
  [
    `${surveys}/loads/plan.ts`,
    "import { close } from '../actions/close.ts';",
    /loads may not import actions/,
  ],
  [`${surveys}/actions/close.ts`, "import { open } from './open.ts';", /actions may not import actions/],
  [
    `${surveys}/actions/close.ts`,
    "import { entryFor } from '../../members/db/entries.ts';",
    /own context only/,
  ],
  [`${surveys}/actions/close.ts`, "import { unitOf } from '../../territory/facts.ts';", null],
  [
    `${surveys}/actions/close.ts`,
    "import { Chart } from '../views/Chart.tsx';",
    /actions may not import views/,
  ],
  [
    `${surveys}/actions/close.ts`,
    "import { pages } from '../../../pages/pages.ts';",
    /actions may not import pages/,
  ],
  [
    `${surveys}/reads/result.ts`,
    "import { close } from '../actions/close.ts';",
    /reads may not import actions/,
  ],
  [
    `${surveys}/reads/result.ts`,
    "import { sendMail } from '../mails/open.ts';",
    /reads may not import mails/,
  ],
  [
    `${surveys}/jobs/remind.ts`,
    "import { page } from '../../../pages/pages.ts';",
    /jobs may not import pages/,
  ],
  [
    `${surveys}/mails/open.ts`,
    "import { close } from '../actions/close.ts';",
    /mails may not import actions/,
  ],
  [`${surveys}/texts/de.ts`, "import { rate } from '../rules/rate.ts';", /texts may not import rules/],
  [
    `${surveys}/types.ts`,
    "import { sql } from '../../platform/database/index.ts';",
    /types may not import platform/,
  ],
  [
    `${surveys}/facts.ts`,
    "import { mayAnswer } from './permissions.ts';",
    /facts may not import permissions/,
  ],
  [`${surveys}/views/Chart.tsx`, "import { select } from '../db/answers.ts';", /views may not import db/],
  [`${surveys}/views/Chart.tsx`, "import { result } from '../reads/result.ts';", /only types of reads/],
  [
    `${surveys}/context.ts`,
    "import { members } from '../members/context.ts';",
    /context may not import context/,
  ],
  [
    'src/pages/umfragen/survey.tsx',
    "import { select } from '../../alliance/surveys/db/answers.ts';",
    /not import db/,
  ],
  [
    'src/pages/umfragen/survey.tsx',
    "import { unitOf } from '../../alliance/territory/facts.ts';",
    /not import facts/,
  ],
  [
    'src/pages/umfragen/survey.tsx',
    "import { mayAnswer } from '../../alliance/surveys/permissions.ts';",
    /permissions/,
  ],
  ['src/pages/umfragen/survey.tsx', "import { result } from '../../alliance/surveys/reads/result.ts';", null],
  ['src/pages/umfragen/survey.tsx', "import { boot } from '../../boot.ts';", /pages may not import boot/],
  [
    'src/alliance/consequences.ts',
    "import { close } from './surveys/actions/close.ts';",
    /may not import actions/,
  ],
  ['src/app.tsx', "import { select } from './alliance/surveys/db/answers.ts';", /app may not import db/],
  ['src/main.ts', "import { boot } from './boot.ts';", /main may not import boot/],
  // however it is written
  [`${surveys}/rules/rate.ts`, "export { x } from '../db/x.ts';", /rules may not import db/],
  [`${surveys}/rules/rate.ts`, "export * from '../db/x.ts';", /rules may not import db/],
  [`${surveys}/rules/rate.ts`, "const x = import('../db/x.ts');", /rules may not import db/],
  [`${surveys}/rules/rate.ts`, "import {\n  a,\n  b,\n} from '../db/x.ts';", /rules may not import db/],
  [`${surveys}/rules/rate.ts`, "import { type A, b } from '../texts/de.ts';", /only types of texts/],
  [`${surveys}/rules/rate.ts`, "import { a } from './rate.test.ts';", /rules may not import test/],
  [`${surveys}/rules/rate.ts`, "// import { x } from '../db/x.ts';", null],
  // places
  ['src/utils/strings.ts', '', /no place/],
  [`${surveys}/helpers.ts`, '', /no place/],
  ['src/alliance/secrets/types.ts', '', /secrets has no level/],
];

const saysOf = (breaches: Breach[]) => breaches.map(({ says }) => says).join('; ');

describe('planted wrong imports are caught', () => {
  for (const [file, code, says] of imports)
    it(`${file}: ${code || '(place)'}`, () => {
      const found = saysOf(checkImports(new Map([[file, code]]), levels));
      if (says) assert.match(found, says);
      else assert.equal(found, '');
    });

  it('a circle', () => {
    const circle = new Map([
      ['src/shared/a.ts', "import { b } from './b.ts';"],
      ['src/shared/b.ts', "import { a } from './a.ts';"],
    ]);
    assert.match(saysOf(checkCircles(circle)), /a\.ts → src\/shared\/b\.ts → src\/shared\/a\.ts/);
    circle.set('src/shared/b.ts', "import type { A } from './a.ts';");
    assert.equal(saysOf(checkCircles(circle)), '');
  });
});

const planted = (file: string, code: string) => new Map([[file, code]]);
const good = `action({ name: 'surveys.close' })`;

/** [what was planted, the check, what it says]. */
const rules: [string, () => Breach[], RegExp][] = [
  ['a long file', () => checkFiles(planted('src/shared/a.ts', '\n'.repeat(301))), /301 lines/],
  [
    'an exception',
    () => checkFiles(planted('src/shared/a.ts', '// oxlint-disable-next-line')),
    /makes an exception/,
  ],
  ['a rule with a clock', () => checkPurity(planted(`${surveys}/rules/a.ts`, 'x < new Date()')), /new Date/],
  ['a rule with chance', () => checkPurity(planted(`${surveys}/rules/a.ts`, 'Math.random()')), /Math.random/],
  ['a rule with SQL', () => checkPurity(planted(`${surveys}/rules/a.ts`, 'sql`select 1`')), /sql/],
  ['a permission that waits', () => checkPurity(planted(`${surveys}/permissions.ts`, 'await x()')), /await/],
  ['a rule without a table', () => checkTests(planted(`${surveys}/rules/a.ts`, '')), /need a test/],
  ['an action without a test', () => checkTests(planted(`${surveys}/actions/close.ts`, good)), /may\.test/],
  ['a wrong name', () => checkNames(planted(`${surveys}/actions/shut.ts`, good)), /called surveys\.close/],
  ['an unlisted action', () => checkNames(planted(`${surveys}/actions/close.ts`, good)), /not listed/],
  ['no action at all', () => checkNames(planted(`${surveys}/actions/close.ts`, '')), /holds no action/],
  ['SQL in an action', () => checkSql(planted(`${surveys}/actions/a.ts`, 'sql`select`'), []), /hold no SQL/],
  [
    'SQL at a foreign table',
    () =>
      checkSql(planted(`${surveys}/db/a.ts`, 'sql`select 1 from surveys.a join members.entry e`'), [
        'members',
      ]),
    /members\.entry/,
  ],
  ['a source without a page', () => quoted('@source gesetz#1', ''), /gesetz\.md is missing/],
  ['a source without its anchor', () => quoted('@source seite#2', '<a id="1">'), /no such anchor/],
  [
    'an unknown word',
    () => checkGlossary(planted('src/a.ts', '/** @de Hafen */'), '| Mole | pier | |'),
    /„Hafen“/,
  ],
  [
    'a word twice in the glossary',
    () => checkTidy('| a | b | c |\n|---|---|---|\n| Mole | pier | |\n| Mole | pier | |\n'),
    /repeated/,
  ],
  [
    'words out of their order',
    () => checkTidy('| a | b | c |\n|---|---|---|\n| Uhr | y | |\n| Übung | x | |\n'),
    /unsorted/,
  ],
  ['a field without a label', () => checkTexts([wordless]), /surveys\.close: reason says nothing/],
  ['an option without a word', () => checkTexts([wordless]), /surveys\.close: how slow says nothing/],
  ['a question without a name', () => checkTexts([wordless]), /surveys\.result says nothing/],
  ['a conflict without a sentence', () => checkTexts([wordless]), /refusal surveys\.twice says nothing/],
  ['words of nothing', () => checkTexts([wordless]), /gone has words but does not exist/],
];

const quoted = (tag: string, page: string) =>
  checkQuotedSources(planted('src/shared/a.ts', `/** ${tag} */`), new Map([['docs/sources/seite.md', page]]));

const wordless: Context = {
  name: 'surveys',
  actions: [
    action({
      name: 'surveys.close',
      input: z.strictObject({ reason: z.string(), how: z.enum(['slow']) }),
      load: async () => ({}),
      may: permission({ K: 'everywhere' }),
      save: async () => ({ about: '' }),
      conflicts: { survey_once: 'surveys.twice' },
    }),
  ],
  reads: [{ kind: 'read', name: 'surveys.result' } as never],
  jobs: [],
  schedules: [],
  texts: () => ({
    name: 'Umfragen',
    refusals: {},
    actions: { close: { title: 'x', submit: 'x', fields: { how: { label: 'x' } } }, gone: {} as never },
    reads: {},
  }),
};

describe('planted breaches of the house rules are caught', () => {
  for (const [name, check, says] of rules) it(name, () => assert.match(saysOf(check()), says));

  it('what is right is let through', () => {
    const right = new Map([
      [`${surveys}/actions/close.ts`, good],
      [`${surveys}/actions/close.may.test.ts`, ''],
      [`${surveys}/context.ts`, "import { close } from './actions/close.ts';"],
      [`${surveys}/db/a.ts`, 'sql`select 1 from surveys.a join platform.job j on true`'],
    ]);
    assert.deepEqual(
      [...checkNames(right), ...checkTests(right), ...checkSql(right, ['surveys', 'members'])],
      [],
    );
    assert.deepEqual(quoted('@source seite#1', '<a id="1">'), []);
  });
});
