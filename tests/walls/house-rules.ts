import { placeOf } from './kinds.ts';
import { type Breach, isTest, type Sources, withoutComments } from './sources.ts';

const longest = 300;
const unpure =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bprocess\.|\bfetch\(|\bsql`|\bsetTimeout\b|\brandomUUID\b|\bawait\b/;
const exception = /@ts-(ignore|expect-error|nocheck)|(oxlint|eslint|biome)-(disable|ignore)|wall-ignore/;

/** No file of the program is longer than a reader holds in mind, and none buys itself out of a check. */
export const checkFiles = (sources: Sources): Breach[] =>
  [...sources].flatMap(([file, code]) => {
    const lines = code.split('\n').length - 1;
    return [
      ...(lines > longest ? [{ file, says: `has ${lines} lines, more than ${longest}` }] : []),
      ...(exception.test(code) ? [{ file, says: `makes an exception: ${exception.exec(code)?.[0]}` }] : []),
    ];
  });

/** Rules and permissions ask no clock, no chance, no network and no database. */
export const checkPurity = (sources: Sources): Breach[] =>
  [...sources].flatMap(([file, code]) => {
    const kind = placeOf(file)?.kind;
    if (kind !== 'rules' && kind !== 'permissions') return [];
    const found = unpure.exec(withoutComments(code));
    return found ? [{ file, says: `${kind} must be pure but use ${found[0]}` }] : [];
  });

/** Every rule has its table beside it, every action a test of who may do it. */
export const checkTests = (sources: Sources): Breach[] =>
  [...sources.keys()].flatMap((file) => {
    const kind = placeOf(file)?.kind;
    const ending = kind === 'rules' ? '.test.ts' : kind === 'actions' ? '.may.test.ts' : null;
    if (!ending || sources.has(file.replace(/\.ts$/, ending))) return [];
    return [{ file, says: `${kind} need a test beside them (*${ending})` }];
  });

/** A verb, question or job is called as its file and stands in its context's list. */
export const checkNames = (sources: Sources): Breach[] =>
  [...sources].flatMap(([file, code]) => {
    const place = placeOf(file);
    const [verb] = /[^/]+(?=\.ts$)/.exec(file) ?? [];
    const maker = { actions: 'action', reads: 'read', jobs: 'job' }[place?.kind as string];
    const made = new RegExp(`\\b${maker}(<[^(]*>)?\\(\\{`);
    if (!maker || !made.test(code))
      return place?.kind === 'actions' ? [{ file, says: 'holds no action' }] : [];
    const expected = `${place?.context}.${verb}`;
    const [, name] = /\bname:\s*'([^']+)'/.exec(code.slice(code.search(made))) ?? [];
    const context = sources.get(`src/alliance/${place?.context}/context.ts`) ?? '';
    return [
      ...(name === expected ? [] : [{ file, says: `is called ${name}, its file says ${expected}` }]),
      ...(context.includes(`/${verb}.ts'`) ? [] : [{ file, says: 'is not listed in context.ts' }]),
    ];
  });

/** SQL stands in db/ and facts.ts, and names tables of its own context and of the platform only. */
export const checkSql = (sources: Sources, schemas: string[]): Breach[] =>
  [...sources].flatMap(([file, text]) => {
    const code = withoutComments(text);
    const place = placeOf(file);
    if (!place || isTest(file) || !/\bsql`/.test(code)) return [];
    const mayHold = ['db', 'facts', 'platform', 'development'].includes(place.kind);
    if (!mayHold) return [{ file, says: `${place.kind} hold no SQL` }];
    if (!place.context) return [];
    const tables = code.matchAll(/\b(?:from|join|into|update|table|only)\s+([a-z_]+)\.([a-z_]+)/g);
    return [...tables]
      .filter(([, schema = '']) => schemas.includes(schema) && schema !== place.context)
      .map(([, schema, table]) => ({ file, says: `names ${schema}.${table} of another context` }));
  });
