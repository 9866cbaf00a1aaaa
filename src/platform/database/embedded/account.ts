import { readFileSync, statSync } from 'node:fs';
import { OperatorError } from '../../operator-error.ts';

/** The operating system's account that PostgreSQL runs as. */
export interface Account {
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root. Started by root it runs as whoever owns the existing cluster, else as `nobody`;
 * started by anyone else it simply runs as them (`undefined`).
 */
export const accountFor = (clusterFolder: string): Account | undefined => {
  if (process.getuid?.() !== 0) return undefined;
  const cluster = statSync(clusterFolder, { throwIfNoEntry: false });
  if (cluster && cluster.uid !== 0) return { uid: cluster.uid, gid: cluster.gid };
  return nobody();
};

const nobody = (): Account => {
  // PostgreSQL looks its account up by id, so only one that stands in the list will do
  const line = readFileSync('/etc/passwd', 'utf8').match(/^nobody:[^:]*:(\d+):(\d+):/m);
  if (!line) {
    throw new OperatorError(
      'PostgreSQL läuft nicht als root, und das Konto „nobody“ fehlt auf diesem System. ' +
        'Starten Sie das Programm unter einem eigenen Konto oder setzen Sie DATABASE_URL.',
    );
  }
  return { uid: Number(line[1]), gid: Number(line[2]) };
};
