import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GermanyMap } from '../map/GermanyMap.tsx';
import { outlines } from '../map/outlines.ts';
import { barChart } from './barChart.tsx';
import { axisSteps, percent } from './chart.ts';
import { frontierChart } from './frontierChart.tsx';
import { lineChart } from './lineChart.tsx';
import { stackedChart } from './stackedChart.tsx';

const html = (node: unknown): string => String(node);

test('axes end at or above the largest value, in few round steps', () => {
  for (const max of [0.4, 1, 3, 7, 12, 99, 100, 101, 120, 1234, 84_358_845]) {
    const steps = axisSteps(max);
    assert.ok((steps.at(-1) ?? 0) >= max, `${max}: ${steps.join()}`);
    assert.ok(steps.length >= 3 && steps.length <= 7, `${max}: ${steps.join()}`);
  }
  assert.deepEqual(axisSteps(0), [0, 1]);
});

test('charts survive having nothing, one point and only zeros', () => {
  const common = { label: 'x', lang: 'de' };
  const drawings = [
    frontierChart({ ...common, axis: 'a', series: [] }),
    frontierChart({ ...common, axis: 'a', series: [{ label: 's', values: [3, 0] }] }),
    lineChart({ ...common, head: ['a', 'b', 'c'], date: String, series: [] }),
    lineChart({ ...common, head: ['a', 'b', 'c'], date: String, series: [{ label: 's', points: [] }] }),
    lineChart({
      ...common,
      head: ['a', 'b', 'c'],
      date: String,
      series: [{ label: 's', points: [{ day: '2020-01-01', value: 0 }] }],
    }),
    barChart({ ...common, head: ['a', 'b'], rows: [] }),
    barChart({ ...common, head: ['a', 'b'], rows: [{ label: 'r', value: 0 }] }),
    stackedChart({ ...common, head: 'a', parts: ['p'], rows: [{ label: 'r', values: [0] }] }),
  ];
  for (const { svg } of drawings) assert.doesNotMatch(html(svg), /NaN|Infinity|undefined/);
});

test('a band reaches up to where the exact value may lie, and only where it lies higher', () => {
  const draw = (upper: number[]) =>
    frontierChart({
      label: 'x',
      axis: 'a',
      lang: 'de',
      band: 'höchstens',
      series: [{ label: 'heute', values: [10, 8, 3], upper }],
    });
  const open = draw([10, 9, 30]);
  assert.match(html(open.svg), /class="hm-band hm-fill-1"/);
  assert.match(html(open.svg), />30</);
  assert.deepEqual(
    open.legend?.map(({ label, sign }) => `${label} ${sign}`),
    ['heute line', 'heute: höchstens band'],
  );
  const exact = draw([10, 8, 3]);
  assert.doesNotMatch(html(exact.svg), /hm-band/);
  assert.equal(exact.legend?.length, 1);
});

test('the table of a chart holds every number that is drawn', () => {
  const { table } = barChart({
    label: 'x',
    lang: 'de',
    head: ['Land', 'Zahl'],
    unit: ' %',
    rows: [{ label: 'A', value: 1234.5 }],
  });
  assert.deepEqual(table, { head: ['Land', 'Zahl'], rows: [['A', '1.234,5 %']] });
});

test('names in charts stay text', () => {
  const { svg } = barChart({ label: '"x', lang: 'de', head: ['a', 'b'], rows: [{ label: '<b>', value: 1 }] });
  assert.match(html(svg), /&lt;b&gt;/);
  assert.doesNotMatch(html(svg), /<b>/);
});

test('shares are lengths that never run backwards', () => {
  assert.equal(percent(1 / 3), '33.33%');
  assert.equal(percent(-0.1), '0%');
});

test('sixteen outlines, closed, within the map and small', () => {
  assert.equal(outlines.length, 16);
  assert.ok(JSON.stringify(outlines).length < 50_000);
  for (const { path } of outlines) assert.match(path, /^m[\d.\- lmz]+z$/);
});

test('the map is no image, because its dots are links with names', () => {
  const page = html(
    <GermanyMap
      label="Karte"
      attribution="a"
      skip={{ label: 's', href: '#t' }}
      dots={[{ x: 1, y: 2, href: '/m/1', label: 'Köln & Bonn' }]}
    />,
  );
  assert.doesNotMatch(page, /role="img"/);
  assert.match(page, /<a href="\/m\/1" aria-label="Köln &amp; Bonn">/);
  assert.ok(page.length < 70_000);
});
