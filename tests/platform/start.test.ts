import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { readPostmaster } from '../../src/platform/database/embedded/postmaster.ts';
import { stopPostgres } from '../../src/platform/database/embedded/stop.ts';
import { command } from '../command.ts';
import { startProduct } from '../product.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'hafen-start-'));
const cluster = join(dataDir, 'postgres');
after(async () => {
  await stopPostgres(cluster);
  rmSync(dataDir, { recursive: true, force: true });
});
const own = { DATA_DIR: dataDir, DATABASE_URL: '' };

describe('a start', () => {
  it('on a taken port, at a foreign address or with an unknown option ends with a sentence and leaves no server', async () => {
    const taken = createServer().listen(0, '127.0.0.1').unref();
    await once(taken, 'listening');
    const port = String((taken.address() as AddressInfo).port);
    for (const [args, environment, sentence] of [
      [['start'], { PORT: port }, /^Der Port \d+ ist schon belegt/],
      [
        ['start'],
        { PORT: '0', HOST: '203.0.113.7' },
        /^Die Netzadresse 203\.0\.113\.7 hat dieser Rechner nicht/,
      ],
      [['start', '--port', '80'], {}, /^Die Angabe „--port“ ist unbekannt/],
      [['start'], { PORT: '0x50' }, /^Die Einstellung PORT ist „0x50“/],
    ] as const) {
      const { code, out, says } = await command([...args], { ...own, ...environment });
      assert.deepEqual([code, out], [1, '']);
      assert.match(says, sentence);
      assert.equal(says.trim().split('\n').length, 1, says);
      assert.equal(readPostmaster(cluster), undefined);
    }
  });

  it('beside another on the same folder is safe: both serve, the last to leave stops the server', async () => {
    const [first, second] = await Promise.all([startProduct(own), startProduct(own)]);
    const pages = async () =>
      Promise.all([first, second].map(async ({ base }) => (await fetch(`${base}/mitglieder`)).status));
    assert.deepEqual(await pages(), [200, 200]);
    await first.stop();
    assert.equal((await fetch(`${second.base}/mitglieder`)).status, 200);
    await second.stop();
    assert.ok(!existsSync(join(cluster, 'postmaster.pid')));
  });
});
