import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { copyOf, emptyFlow, graphOf, saturate } from './flow.ts';
import { patternsOf } from './pattern.ts';
import { places, question } from './pool.fixture.ts';

const flowOf = (asked: ReturnType<typeof question>) => {
  const patterns = patternsOf(asked.uses, asked.offers, asked.wishes);
  const graph = graphOf(patterns, asked.wishes.length);
  return emptyFlow(
    graph,
    patterns.places,
    Float64Array.from(asked.wishes, ({ number }) => number),
  );
};

describe('the greatest flow', () => {
  it('takes places away from a wish that finds others', () => {
    // the first offer must serve the second wish, although the first wish could use it too
    const flow = flowOf(question([places('a', 5, [0, 1]), places('b', 5, [0])], [5, 5]));
    assert.equal(saturate(flow), 10);
    assert.deepEqual([...flow.lacking], [0, 0]);
  });
  it('goes on from what was served, and takes nothing from it', () => {
    const flow = flowOf(question([places('a', 5, [0, 1]), places('b', 5, [0])], [5, 0]));
    saturate(flow);
    const more = copyOf(flow);
    more.lacking[1] = Infinity;
    assert.equal(saturate(more), 5);
    assert.equal(more.lacking[0], 0);
    assert.equal(flow.lacking[1], 0);
  });
  it('leaves closed edges alone', () => {
    const flow = flowOf(question([places('a', 5, [0])], [5]));
    assert.equal(saturate(flow, Int8Array.of(-1)), 0);
  });
  it('follows long ways', () => {
    const length = 40;
    const offers = Array.from({ length }, (_, at) => places(`o${at}`, 1, at === 0 ? [0] : [at - 1, at]));
    const flow = flowOf(question(offers, Array.from<number>({ length }).fill(1)));
    assert.equal(saturate(flow), length);
  });
});
