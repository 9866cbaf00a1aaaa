import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { Gallery } from './Gallery.tsx';
import { framed } from './gallery/frame.tsx';
import { htmlRules } from '../../tests/html-rules.ts';

/** Pieces that no page uses by themselves, and the component that shows them. */
const partOf: Record<string, string> = {
  'charts/Legend.tsx': 'Figure.tsx draws it beside a chart with several series',
  'charts/Marker.tsx': 'lineChart.tsx, dotChart.tsx and frontierChart.tsx set their points with it',
};

test('every component stands in the gallery by itself, or is named as part of another', () => {
  const files = readdirSync('src/ui', { recursive: true, encoding: 'utf8' });
  const gallery = ['Gallery.tsx', ...files.filter((file) => file.startsWith('gallery/'))]
    .map((file) => readFileSync(`src/ui/${file}`, 'utf8'))
    .join('\n');
  const components = files.filter(
    (file) =>
      file.endsWith('.tsx') &&
      !file.endsWith('.test.tsx') &&
      !file.startsWith('gallery/') &&
      file !== 'Gallery.tsx',
  );
  assert.ok(components.length > 50);
  const missing = components.filter((file) => !gallery.includes(`/${file}'`));
  assert.deepEqual(missing.toSorted(), Object.keys(partOf).toSorted());
});

const assets = { css: '/assets/app.css', script: '/assets/islands.js', icon: '/assets/icon.svg' };
const html = (node: unknown): string => String(node);
const page = html(framed({ assets, children: <Gallery /> }));

test('every component in every state is valid HTML with unique ids', async () => {
  const { results } = await new HtmlValidate(htmlRules).validateString(page);
  const messages = results.flatMap((result) =>
    result.messages.map((m) => `${m.line}:${m.column} ${m.ruleId} ${m.message} ${m.selector}`),
  );
  assert.deepEqual(messages, []);
});

test('nothing on a page needs more than the content security policy allows', () => {
  assert.doesNotMatch(page, /\sstyle=/);
  assert.doesNotMatch(page, /\son\w+=/);
  assert.doesNotMatch(page, /<script(?![^>]*\ssrc="\/assets\/)/);
  assert.doesNotMatch(page, /(?:src|href)="(?:https?:)?\/\//);
});

test('text from users stays text', () => {
  assert.ok(page.includes('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;'));
});

test('every description that a control names is on the page', () => {
  const ids = new Set([...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
  const named = [...page.matchAll(/\saria-(?:describedby|controls|labelledby)="([^"]+)"/g)].flatMap(
    ([, list = '']) => list.split(' '),
  );
  assert.ok(named.length > 10);
  assert.deepEqual(
    named.filter((id) => !ids.has(id)),
    [],
  );
});
