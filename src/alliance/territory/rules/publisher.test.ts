import assert from 'node:assert/strict';
import { it } from 'node:test';
import { publisherOf } from './publisher.ts';

it('names publisher and licence of each register, and an unknown one by its format', () => {
  assert.match(publisherOf('gv100ad').name, /Statistisches Bundesamt/);
  assert.match(publisherOf('auszug-gv').licence, /Quellenangabe/);
  assert.equal(publisherOf('lau').licence, 'CC BY 4.0');
  assert.deepEqual(publisherOf('other'), { name: 'other', licence: '' });
});
