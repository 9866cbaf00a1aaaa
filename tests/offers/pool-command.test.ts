import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'hafen-pool-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** The command as an operator types it; needs neither a database nor a data folder. */
const pool = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', './scripts/typescript.mjs', 'src/main.ts', 'pool', ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
};
const fileWith = (text: string): string => {
  const path = join(folder, 'pool.json');
  writeFileSync(path, text);
  return path;
};

describe('hafenmeisterei pool', () => {
  it('January 2020: 43 fixed, up to 5 more, everything else apart', () => {
    const { status, stdout } = pool('tests/offers/january-2020.json', '--json');
    assert.equal(status, 3);
    const answer = JSON.parse(stdout);
    assert.deepEqual(answer.most.total, { offers: 6, exact: 43, upTo: 5 });
    assert.deepEqual(answer.perMonth, { offers: 1, exact: 5, upTo: 0 });
    assert.deepEqual(answer.apart, [
      { reason: 'resolved', offers: 1, number: 70 },
      { reason: 'discussed', offers: 1, number: 40 },
    ]);
    assert.deepEqual([answer.feasible, answer.wanted, answer.served], ['no', 53, 48]);
    assert.deepEqual(answer.bottlenecks[0].missing, 5);
  });
  it('says it in words, with the bottleneck', () => {
    const { stdout } = pool('tests/offers/january-2020.json', '--split');
    assert.match(stdout, /Von 53 gewünschten Plätzen gehen höchstens 48; es fehlen 5/);
    assert.match(stdout, /zählen nur diese Angebote \(6\), zusammen 48 Plätze: Potsdam, Dinslaken/);
    assert.match(stdout, /Kiel → Land: \d/);
  });
  it('names line and field of every mistake', () => {
    const path = fileWith(
      '{\n"offers": [\n{"id": "a", "cells": ["p"], "capacity": -1},\n{"id": "a", "size": 3}\n]}',
    );
    const { status, stderr } = pool(path);
    assert.equal(status, 1);
    assert.match(stderr, /Zeile 3: offers\[0\]\.capacity: Die Zahl muss mindestens 0 sein/);
    assert.match(stderr, /Zeile 4: offers\[1\]: Das Feld „size“ gibt es hier nicht/);
    assert.match(pool(fileWith('{"offers": [}')).stderr, /Zeile 1: Ab hier ist die Datei kein JSON/);
  });
  it('helps, and asks for a file', () => {
    assert.match(pool('--help').stdout, /Rückgabewert 0/);
    assert.match(pool().stderr, /Bitte nennen Sie eine Datei/);
    assert.match(pool('no-such-file.json').stderr, /lässt sich nicht lesen/);
  });
});
