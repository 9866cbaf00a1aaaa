import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DraftResult } from '../oparl-types.ts';
import { readResult } from './read-result.ts';

describe('readResult', () => {
  const cases: [written: string | null, result: DraftResult][] = [
    ['beschlossen', 'adopted'],
    ['Einstimmig beschlossen', 'adopted'],
    ['mehrheitlich angenommen', 'adopted'],
    ['ungeändert beschlossen', 'adopted'],
    ['unverändert beschlossen', 'adopted'],
    ['geändert beschlossen', 'amended'],
    ['mit Änderungen beschlossen', 'amended'],
    ['in geänderter Fassung angenommen', 'amended'],
    ['teilweise beschlossen', 'partly-adopted'],
    ['Punkte 1 und 2 beschlossen, Punkt 3 abgelehnt', 'partly-adopted'],
    ['abgelehnt', 'rejected'],
    ['mehrheitlich abgelehnt', 'rejected'],
    ['Einstimmige Ablehnung', 'rejected'],
    ['vertagt', 'not-decided'],
    ['zur Kenntnis genommen / ohne Votum', 'not-decided'],
    ['in den Hauptausschuss verwiesen', 'not-decided'],
    ['zurückgezogen', 'not-decided'],
    ['nicht beschlossen', 'not-decided'],
    ['ohne Beschluss', 'not-decided'],
    ['Beschluss empfohlen', 'unclear'],
    ['Empfehlung beschlossen', 'unclear'],
    ['siehe Protokoll', 'unclear'],
    ['', 'unclear'],
    [null, 'unclear'],
  ];
  for (const [written, result] of cases)
    it(`${written} is ${result}`, () => assert.equal(readResult(written), result));
});
