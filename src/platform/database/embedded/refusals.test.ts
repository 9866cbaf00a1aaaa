import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OperatorError } from '../../operator-error.ts';
import { isHeldByAnother, operatorErrorFrom } from './refusals.ts';

const table: [string, string, RegExp][] = [
  [
    'full disk in initdb',
    'initdb: error: could not write file "x": No space left on device',
    /kein Platz mehr/,
  ],
  ['full disk in Node', "Error: ENOSPC: no space left on device, mkdir '/d'", /kein Platz mehr/],
  [
    'small /dev/shm, which PostgreSQL reports like a full disk',
    'could not resize shared memory segment "/PostgreSQL.1" to 1 bytes: No space left on device',
    /Arbeitsspeicher \(\/dev\/shm\)/,
  ],
  ['read-only', 'could not create directory "x": Read-only file system', /schreibgeschützten/],
  ['no right', "EACCES: permission denied, mkdir '/d'", /darf nicht geschrieben werden/],
  ["somebody else's", 'FATAL:  data directory "x" has wrong ownership', /darf nicht geschrieben werden/],
  ['a file in its place', "EEXIST: file already exists, mkdir '/d'", /kein Ordner/],
  [
    'anything else is quoted',
    'FATAL:  could not locate a valid checkpoint record',
    /valid checkpoint record/,
  ],
];
for (const [title, output, sentence] of table)
  test(title, () => {
    const error = operatorErrorFrom(output, '/d');
    assert.ok(error instanceof OperatorError);
    assert.match(error.message, sentence);
  });

test('a cluster held by another is recognised, a broken one is not', () => {
  assert.ok(isHeldByAnother('FATAL:  lock file "postmaster.pid" already exists'));
  assert.ok(isHeldByAnother('FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use'));
  assert.ok(!isHeldByAnother('FATAL:  could not locate a valid checkpoint record'));
});
