import { join } from 'node:path/posix';
import { type Kind, placeOf } from './kinds.ts';
import { type Breach, isTest, type Sources, withoutComments } from './sources.ts';

/**
 * Who may import whom. A plain word: of the same context, or no context at all. `↓`: of lower levels too.
 * `(types)`: only its types. Those at the top belong to no context and reach into all.
 * `package` are libraries and Node itself; the pure kinds do without.
 */
const table: Partial<Record<Kind, string>> = {
  shared: 'shared',
  platform: 'platform shared package',
  ui: 'ui shared package',
  islands: 'islands shared rules types',
  types: 'types↓ (rules↓) shared',
  rules: 'rules↓ types↓ (texts) shared',
  permissions: 'rules↓ types↓ (texts) shared',
  texts: 'texts types↓ (readers) platform shared',
  db: 'db facts↓ types↓ (rules↓) platform shared',
  facts: 'db facts↓ types↓ rules↓ platform shared',
  loads: 'loads rules↓ types↓ db facts↓ platform shared package',
  actions: 'permissions rules↓ types↓ db facts↓ loads mails readers texts platform shared package',
  reads: 'reads permissions rules↓ types↓ db facts↓ loads readers (texts) platform shared package',
  jobs: 'jobs actions reads rules↓ types↓ db facts↓ loads mails readers memory↓ (texts) platform shared package',
  mails: 'mails texts↓ rules↓ types↓ db facts↓ memory↓ platform shared',
  views: 'views↓ ui texts↓ types↓ rules↓ memory↓ (reads↓) platform shared package',
  memory: 'db rules types platform shared',
  door: 'db types platform shared',
  readers: 'readers rules types platform shared package',
  context: 'actions reads jobs texts platform',
  contexts: 'context platform',
  consequences: 'db facts rules types mails jobs memory platform shared',
  pages: 'pages actions reads views texts types rules memory ui platform shared package',
  development: 'development pages db texts types memory ui platform shared package',
  app: 'pages development door platform shared package',
  boot: 'app contexts consequences actions db facts memory platform shared package',
  commands:
    'commands boot contexts actions reads rules loads db facts types texts memory seed platform shared package',
  main: 'commands platform',
};

interface Right {
  kind: string;
  lower: boolean;
  typesOnly: boolean;
}
const rightsOf = (row: string): Right[] =>
  row.split(' ').map((word) => ({
    kind: word.replace(/[()↓]/g, ''),
    lower: word.includes('↓'),
    typesOnly: word.startsWith('('),
  }));

export interface Import {
  target: string;
  typesOnly: boolean;
}

/** What a file imports or passes on; paths from the root, packages by their names. */
export const importsOf = (file: string, code: string): Import[] => {
  const found: Import[] = [];
  const statement =
    /(?:^|[;\n])\s*(?:import|export)\s+(type\s+)?([^'"`;]*?\bfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;
  for (const [, type, names, fixed, dynamic] of withoutComments(code).matchAll(statement)) {
    const target = fixed ?? dynamic ?? '';
    const braces = /^\{([^}]*)\}/.exec(names?.trim() ?? '')?.[1];
    const inline = braces?.split(',').filter((name) => name.trim());
    const typesOnly = Boolean(type) || (inline?.every((name) => name.trim().startsWith('type ')) ?? false);
    found.push({ target: target.startsWith('.') ? join(file, '..', target) : target, typesOnly });
  }
  return found;
};

/** Every import that goes through a wall. */
export const checkImports = (sources: Sources, levels: Record<string, number>): Breach[] =>
  [...sources]
    .filter(([file]) => !isTest(file))
    .flatMap(([file, code]) => {
      const from = placeOf(file);
      if (!from) return [{ file, says: 'has no place in the house' }];
      if (from.context && !(from.context in levels)) return [{ file, says: `${from.context} has no level` }];
      const rights = rightsOf(table[from.kind] ?? '');
      return importsOf(file, code).flatMap(({ target, typesOnly }) => {
        const says = wrongWay(from, target, typesOnly, rights, levels);
        return says ? [{ file, says }] : [];
      });
    });

const wrongWay = (
  from: { kind: Kind; context: string | null },
  target: string,
  typesOnly: boolean,
  rights: Right[],
  levels: Record<string, number>,
): string | null => {
  const isPath = /^(src|db|tests|scripts)\//.test(target);
  const to = isPath ? placeOf(target) : { kind: 'package' as const, context: null };
  if (!to) return `imports ${target}, which has no place`;
  const fitting = rights.filter(({ kind }) => kind === to.kind);
  if (fitting.length === 0) return `${from.kind} may not import ${to.kind} (${target})`;
  if (!typesOnly && fitting.every((right) => right.typesOnly))
    return `${from.kind} may import only types of ${to.kind} (${target})`;
  if (!from.context || !to.context || from.context === to.context) return null;
  if (!fitting.some(({ lower }) => lower))
    return `${from.kind} may import ${to.kind} of its own context only (${target})`;
  const below = (levels[to.context] ?? Infinity) < (levels[from.context] ?? -Infinity);
  return below ? null : `${from.context} may not look at ${to.context} (${target})`;
};

/** Files that import each other in a circle, each circle once. Types make no circle: they are gone at run time. */
export const checkCircles = (sources: Sources): Breach[] => {
  const state = new Map<string, 'open' | 'done'>();
  const breaches: Breach[] = [];
  const visit = (file: string, path: string[]): void => {
    if (state.get(file) === 'done' || !sources.has(file)) return;
    if (state.get(file) === 'open') {
      const circle = path.slice(path.indexOf(file));
      breaches.push({ file, says: `stands in a circle: ${[...circle, file].join(' → ')}` });
      return;
    }
    state.set(file, 'open');
    for (const { target, typesOnly } of importsOf(file, sources.get(file) ?? ''))
      if (!typesOnly) visit(target, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of sources.keys()) visit(file, []);
  return breaches;
};
