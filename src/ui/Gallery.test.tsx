import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { Gallery } from './Gallery.tsx';
import { framed } from './gallery/frame.tsx';
import { htmlRules } from '../../tests/html-rules.ts';

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
