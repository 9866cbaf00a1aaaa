import { OperatorError } from '../../operator-error.ts';

const sentences: [RegExp, (folder: string) => string][] = [
  // before the full disk, whose words PostgreSQL uses for it too
  [
    /could not (create|map|resize) shared memory/i,
    () => 'Der gemeinsame Arbeitsspeicher (/dev/shm) reicht für PostgreSQL nicht aus. Vergrößern Sie ihn.',
  ],
  [
    /No space left on device|ENOSPC/i,
    (folder) =>
      `Auf dem Datenträger von ${folder} ist kein Platz mehr. Schaffen Sie Platz und starten Sie erneut.`,
  ],
  [
    /read-only file system|EROFS/i,
    (folder) =>
      `Der Datenordner ${folder} liegt auf einem schreibgeschützten Datenträger. Wählen Sie mit DATA_DIR einen anderen.`,
  ],
  [
    /permission denied|operation not permitted|EACCES|EPERM|wrong ownership/i,
    (folder) =>
      `In den Datenordner ${folder} darf nicht geschrieben werden. Geben Sie dem Konto des Programms das Recht dazu oder wählen Sie mit DATA_DIR einen anderen Ordner.`,
  ],
  [
    /ENOENT.*mkdir/,
    (folder) => `Der Datenordner ${folder} lässt sich nicht anlegen. Wählen Sie mit DATA_DIR einen anderen.`,
  ],
  [
    /EEXIST|ENOTDIR/,
    (folder) => `${folder} ist kein Ordner. Nennen Sie mit DATA_DIR einen Ordner für die Daten.`,
  ],
  [
    /database files are incompatible|was initialized by PostgreSQL version/i,
    (folder) => `Der Datenbestand in ${folder} gehört zu einer anderen Version von PostgreSQL.`,
  ],
];

/** The sentence for whoever runs the product, made from what PostgreSQL or the file system said. */
export const operatorErrorFrom = (output: string, folder: string): OperatorError => {
  const known = sentences.find(([pattern]) => pattern.test(output));
  if (known) return new OperatorError(known[1](folder));
  const last = output.trim().split('\n').slice(-5).join('\n');
  return new OperatorError(`PostgreSQL ließ sich in ${folder} nicht starten. Es meldete:\n${last}`);
};

/** Whether another server, or what a killed one left running, still holds the cluster. */
export const isHeldByAnother = (output: string): boolean =>
  /lock file .* already exists|lock file .* is empty|pre-existing shared memory block/i.test(output);
