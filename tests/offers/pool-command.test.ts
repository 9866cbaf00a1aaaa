import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { command } from '../command.ts';

const folder = mkdtempSync(join(tmpdir(), 'hafen-pool-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** The command needs neither a database nor a data folder. */
const pool = (...args: string[]) => command(['pool', ...args]);
const fileWith = (text: string): string => {
  const path = join(folder, 'pool.json');
  writeFileSync(path, text);
  return path;
};

describe('hafenmeisterei pool', () => {
  it('January 2020: 43 fixed, up to 5 more, everything else apart', async () => {
    const { code, out } = await pool('tests/offers/january-2020.json', '--json');
    assert.equal(code, 3);
    const answer = JSON.parse(out);
    assert.deepEqual(answer.most.total, { offers: 6, exact: 43, upTo: 5 });
    assert.deepEqual(answer.perMonth, { offers: 1, exact: 5, upTo: 0 });
    assert.deepEqual(answer.apart, [
      { reason: 'resolved', offers: 1, number: 70 },
      { reason: 'discussed', offers: 1, number: 40 },
    ]);
    assert.deepEqual([answer.feasible, answer.wanted, answer.served], ['no', 53, 48]);
    assert.deepEqual(answer.bottlenecks[0].missing, 5);
  });
  it('says it in words, with the bottleneck', async () => {
    const { out } = await pool('tests/offers/january-2020.json', '--split');
    assert.match(out, /Von 53 gewünschten Plätzen gehen höchstens 48; es fehlen 5/);
    assert.match(out, /zählen nur diese Angebote \(6\), zusammen 48 Plätze: Potsdam, Dinslaken/);
    assert.match(out, /Kiel → Land: \d/);
  });
  it('names line and field of every mistake', async () => {
    const path = fileWith(
      '{\n"offers": [\n{"id": "a", "cells": ["p"], "capacity": -1},\n{"id": "a", "size": 3}\n]}',
    );
    const { code, says } = await pool(path);
    assert.equal(code, 1);
    assert.match(says, /Zeile 3: offers\[0\]\.capacity: Die Zahl muss mindestens 0 sein/);
    assert.match(says, /Zeile 4: offers\[1\]: Das Feld „size“ gibt es hier nicht/);
    assert.match((await pool(fileWith('{"offers": [}'))).says, /Zeile 1: Ab hier ist die Datei kein JSON/);
  });
  it('helps, and asks for a file', async () => {
    assert.match((await pool('--help')).out, /Rückgabewert 0/);
    assert.match((await pool()).says, /Bitte nennen Sie eine Datei/);
    assert.match((await pool('no-such-file.json')).says, /lässt sich nicht lesen/);
  });
});
