import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../src/platform/database/embedded/server.ts';
import { stopPostgres } from '../src/platform/database/embedded/stop.ts';

/** A server for tests; `url` leads to its maintenance database. */
export interface TestServer {
  url: string;
  stop: () => Promise<void>;
}

/**
 * Starts a server of its own in a temporary folder: the packaged PostgreSQL, or Debian's when `TEST_POSTGRES=15`.
 * The test command starts one for all suites and hands it to them as `TEST_DATABASE_URL`.
 */
export const startTestServer = async (): Promise<TestServer> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'hafen-test-'));
  const only = process.env['TEST_POSTGRES'] ? 'system' : 'packaged';
  // tests lose their data anyway; only the crash test wants it on the disk
  const settings = { fsync: 'off', max_connections: '200', autovacuum: 'off' };
  const server = await openEmbedded({ dataDir, only, settings });
  const { host, user, database } = server.connection();
  return {
    url: `postgresql://${user}@localhost/${database}?host=${host}`,
    async stop() {
      await stopPostgres(join(dataDir, 'postgres'));
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};
