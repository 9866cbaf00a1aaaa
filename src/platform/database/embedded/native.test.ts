import assert from 'node:assert/strict';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { prepareNative } from './native.ts';

const root = mkdtempSync(join(tmpdir(), 'hafen-native-'));
chmodSync(root, 0o755);
after(() => rmSync(root, { recursive: true, force: true }));

const packageIn = (folder: string): string => {
  const home = join(folder, 'native');
  mkdirSync(join(home, 'lib'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"version": "18.4.0"}');
  writeFileSync(join(home, 'lib', 'libx.so.1.2'), 'code');
  writeFileSync(
    join(home, 'pg-symlinks.json'),
    '[{"source": "native/lib/libx.so.1.2", "target": "native/lib/libx.so.1"}]',
  );
  return home;
};
const somebody = { uid: 65_534, gid: 65_534 };

test('links that the package could not carry are made, also a second time', () => {
  const home = packageIn(join(root, 'open'));
  for (let time = 0; time < 2; time++) {
    assert.equal(prepareNative({ origin: 'packaged', major: 18, home }, somebody, join(root, 'cache')), home);
    assert.equal(readlinkSync(join(home, 'lib', 'libx.so.1')), 'libx.so.1.2');
  }
});

test('programs that the account cannot reach are run from a copy', () => {
  const home = packageIn(join(root, 'closed', 'package'));
  chmodSync(join(root, 'closed'), 0o700);
  const programs = { origin: 'packaged' as const, major: 18, home };
  const copy = prepareNative(programs, somebody, join(root, 'cache'));
  assert.equal(copy, join(root, 'cache', 'postgres-18.4.0', 'native'));
  assert.equal(readFileSync(join(copy, 'lib', 'libx.so.1'), 'utf8'), 'code');
  assert.equal(prepareNative(programs, somebody, join(root, 'cache')), copy);
  assert.equal(
    prepareNative(programs, undefined, join(root, 'cache')),
    home,
    'its own account needs no copy',
  );
});

test("the system's programs are left alone", () =>
  assert.equal(
    prepareNative({ origin: 'system', major: 15, home: '/usr/lib/postgresql/15' }, somebody, root),
    '/usr/lib/postgresql/15',
  ));
