import { OperatorError } from '../operator-error.ts';
import type { Db } from './database.ts';
import { oldestMajor } from './embedded/programs.ts';
import type { Server } from './server.ts';
import { sql } from './sql.ts';

const sentences: Record<string, string> = {
  ECONNREFUSED: 'Dort antwortet kein Server.',
  ENOTFOUND: 'Den Servernamen gibt es nicht.',
  ENOENT: 'Dort antwortet kein Server.',
  ETIMEDOUT: 'Der Server antwortet nicht.',
  '28P01': 'Name oder Kennwort sind falsch.',
  '28000': 'Der Server lässt diese Anmeldung nicht zu.',
  '3D000': 'Diese Datenbank gibt es dort nicht.',
};

/** Waits until the database answers; throws if it does not. */
export const answers = async (db: Db): Promise<void> => {
  await db.one(sql`select 1 as ready`);
};

/** Asks the server who it is. @throws OperatorError when it cannot be reached or does not fit the product */
export const reachable = async (db: Db, { description }: Server): Promise<void> => {
  const { version, encoding } = await db
    .one<{ version: number; encoding: string }>(
      sql`select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding`,
    )
    .catch((error: Error & { code?: string }) => {
      const reason = sentences[error.code ?? ''] ?? `Die Verbindung meldet: ${error.message}.`;
      throw new OperatorError(`Die Datenbank ist nicht erreichbar (${description}). ${reason}`);
    });
  if (version < oldestMajor * 10_000) {
    throw new OperatorError(
      `Die Datenbank (${description}) ist älter als PostgreSQL ${oldestMajor}. Bitte aktualisieren Sie sie.`,
    );
  }
  if (encoding !== 'UTF8') {
    throw new OperatorError(
      `Die Datenbank (${description}) speichert ${encoding} statt UTF8. Legen Sie sie mit UTF8 neu an.`,
    );
  }
};
