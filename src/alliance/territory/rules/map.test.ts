import assert from 'node:assert/strict';
import { it } from 'node:test';
import { toMap } from './map.ts';

it('puts the corners of the country on the corners of the map', () => {
  assert.deepEqual(toMap(5.864417, 55.05653), { x: 0, y: 0 });
  const { x, y } = toMap(15.038978, 47.26913);
  assert.ok(Math.abs(x - 585.5141) < 0.01 && Math.abs(y - 792.66785) < 0.01);
});

it('keeps north up and east right', () => {
  const [flensburg, konstanz, goerlitz] = [toMap(9.43, 54.78), toMap(9.17, 47.66), toMap(14.99, 51.15)];
  assert.ok(flensburg.y < goerlitz.y && goerlitz.y < konstanz.y && goerlitz.x > flensburg.x);
});
