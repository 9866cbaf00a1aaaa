import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPoolFile } from './pool-file.ts';

const problemsOf = (text: string) => {
  const read = readPoolFile(text);
  return 'problems' in read ? read.problems.map(({ line, field }) => [line, field]) : [];
};
const offer = (more: string) =>
  `{\n"offers": [\n{ "id": "a", "cells": ["p/g"], "capacity": 5 },\n{ "id": "b", ${more} }\n]\n}`;

describe('a file with a pool', () => {
  it('is read with its defaults', () => {
    const read = readPoolFile(
      '{"offers": [{"id": "a", "capacity": 5, "programmes": ["p", "q"], "groups": ["g"]}]}',
    );
    assert.ok('list' in read);
    const [own] = read.list.offers;
    assert.deepEqual(own?.cells, ['p/g', 'q/g']);
    assert.deepEqual(
      [own?.quantity, own?.rhythm, own?.state, own?.minimumGroup],
      ['exact', 'once', 'released', 1],
    );
  });
  const bad: [string, string, (string | number)[][]][] = [
    ['no JSON', '{\n"offers": [\n', [[2, '']]],
    ['nothing of what is needed', '[]', [[1, '']]],
    ['a negative number', offer('"cells": ["p"], "capacity": -1'), [[4, 'offers[1].capacity']]],
    ['half a person', offer('"cells": ["p"], "capacity": 1.5'), [[4, 'offers[1].capacity']]],
    ['an absurd number', offer('"cells": ["p"], "capacity": 1e12'), [[4, 'offers[1].capacity']]],
    ['an unknown field', offer('"cells": ["p"], "capacity": 1, "size": 2'), [[4, 'offers[1]']]],
    ['an unknown state', offer('"cells": ["p"], "capacity": 1, "state": "maybe"'), [[4, 'offers[1].state']]],
    ['no number', offer('"cells": ["p"]'), [[4, 'offers[1].capacity']]],
    [
      'a number on request',
      offer('"cells": ["p"], "capacity": 1, "quantity": "on-request"'),
      [[4, 'offers[1].capacity']],
    ],
    ['no cell', offer('"capacity": 1'), [[4, 'offers[1].cells']]],
    ['a cell of three parts', offer('"capacity": 1, "cells": ["a/b/c"]'), [[4, 'offers[1].cells[0]']]],
    [
      'a group larger than the offer',
      offer('"cells": ["p"], "capacity": 3, "minimum": 4'),
      [[4, 'offers[1].minimum']],
    ],
    [
      'an end before the beginning',
      offer('"cells": ["p"], "capacity": 3, "validFrom": "2026-02-01", "validTo": "2026-01-01"').replace(
        '{',
        '{"day": "2026-01-01",',
      ),
      [[4, 'offers[1].validTo']],
    ],
    [
      'a day that does not exist',
      offer('"cells": ["p"], "capacity": 3, "validTo": "2026-02-30"'),
      [[4, 'offers[1].validTo']],
    ],
    [
      'validity without a day',
      offer('"cells": ["p"], "capacity": 3, "validTo": "2026-02-01"'),
      [[4, 'offers[1].validTo']],
    ],
    [
      'the same name twice',
      offer('"cells": ["p"], "capacity": 3').replace('"b"', '"a"'),
      [[4, 'offers[1].id']],
    ],
    ['a demand for nothing', '{"offers": [],\n"demands": [{"number": 3}]}', [[2, 'demands[0].cell']]],
    [
      'the same demand twice',
      '{"offers": [],\n"demands": [{"cell": "p", "number": 3},\n{"cell": "p", "number": 3}]}',
      [[3, 'demands[1]']],
    ],
  ];
  for (const [name, text, expected] of bad)
    it(`with ${name}`, () => {
      const found = problemsOf(text);
      // a demand without an existing field stands where the demand begins
      assert.deepEqual(found, expected);
    });
  it('no more than a hundred mistakes are told', () =>
    assert.equal(problemsOf(`{"offers": [${Array.from({ length: 300 }, () => '{}').join()}]}`).length, 100));
});
