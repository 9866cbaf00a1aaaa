import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blocksOf } from './prose.ts';

describe('a legal text in blocks', () => {
  for (const [name, text, expected] of [
    ['nothing', ' \n ', []],
    [
      'lines of an address stay together',
      'Stadt\nRathaus 1',
      [{ kind: 'paragraph', lines: ['Stadt', 'Rathaus 1'] }],
    ],
    [
      'a heading ends with its line',
      '# Kontakt\nTelefon',
      [
        { kind: 'heading', text: 'Kontakt' },
        { kind: 'paragraph', lines: ['Telefon'] },
      ],
    ],
    ['a list', '- a\r\n- b', [{ kind: 'list', items: ['a', 'b'] }]],
    ['a dash in a sentence is no list', 'a\n- b', [{ kind: 'paragraph', lines: ['a', '- b'] }]],
    ['tags are text', '<script>', [{ kind: 'paragraph', lines: ['<script>'] }]],
  ] as const)
    it(name, () => assert.deepEqual(blocksOf(text), expected));
});
