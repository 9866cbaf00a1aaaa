import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Office } from '../../../shared/occasion.ts';
import { concerns } from './concerns.ts';

const federal = { land: null, municipality: null };
const ofLand = { land: '01', municipality: null };
const ofKiel = { land: '01', municipality: '01002000' };
const office = (role: Office['role'], municipality: string | null, lands: string[] = []) => ({
  role,
  municipality,
  lands,
});

describe('concerns', () => {
  const cases: [
    why: string,
    programme: typeof ofLand | typeof ofKiel | typeof federal,
    who: ReturnType<typeof office>,
    does: boolean,
  ][] = [
    ['federal, a municipality', federal, office('AP', '01001000'), true],
    ['of a Land, a municipality in it', ofLand, office('AP', '01001000'), true],
    ['of a Land, a municipality elsewhere', ofLand, office('OB', '12054000'), false],
    ['of a Land, its coordination', ofLand, office('LK', '01001000', ['01']), true],
    ['of a Land, another coordination that sits there', ofLand, office('LK', '01001000', ['02']), false],
    ['of a Land, the federation', ofLand, office('K', null), true],
    ['of a municipality, itself', ofKiel, office('AP', '01002000'), true],
    ['of a municipality, its neighbour', ofKiel, office('AP', '01001000'), false],
    ['of a municipality, the coordination of its Land', ofKiel, office('LK', null, ['01']), true],
  ];
  for (const [why, programme, who, does] of cases)
    it(why, () => assert.equal(concerns(programme, who), does));
});
