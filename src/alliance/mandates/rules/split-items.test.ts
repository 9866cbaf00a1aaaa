import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { splitItems } from './split-items.ts';

interface Case {
  why: string;
  text: string;
  preamble?: string;
  items: [number: string, text: string][];
}
const cases: Case[] = [
  {
    why: 'numbers with a point',
    text: 'Die Bürgerschaft beschließt:\n1. Greifswald erklärt sich solidarisch.\n2. Der Oberbürgermeister wird beauftragt.',
    preamble: 'Die Bürgerschaft beschließt:',
    items: [
      ['1', 'Greifswald erklärt sich solidarisch.'],
      ['2', 'Der Oberbürgermeister wird beauftragt.'],
    ],
  },
  {
    why: 'numbers with a bracket',
    text: '1) eins\n2) zwei',
    items: [
      ['1', 'eins'],
      ['2', 'zwei'],
    ],
  },
  {
    why: 'numbers in brackets',
    text: '(1) eins\n(2) zwei',
    items: [
      ['1', 'eins'],
      ['2', 'zwei'],
    ],
  },
  {
    why: 'letters',
    text: 'a) eins\nb) zwei',
    items: [
      ['a', 'eins'],
      ['b', 'zwei'],
    ],
  },
  {
    why: 'Roman numbers',
    text: 'I. eins\nII. zwei\nIII. drei\nIV. vier',
    items: [
      ['I', 'eins'],
      ['II', 'zwei'],
      ['III', 'drei'],
      ['IV', 'vier'],
    ],
  },
  {
    why: 'the word Ziffer',
    text: 'Ziffer 1: eins\nZiffer 2: zwei',
    items: [
      ['1', 'eins'],
      ['2', 'zwei'],
    ],
  },
  {
    why: 'the word Beschlusspunkt',
    text: 'Beschlusspunkt 1\neins\nBeschlusspunkt 2\nzwei',
    items: [
      ['1', 'eins'],
      ['2', 'zwei'],
    ],
  },
  {
    why: 'letters inside a numbered item stay there',
    text: '1. eins\na) erstens\nb) zweitens\n2. zwei',
    items: [
      ['1', 'eins\na) erstens\nb) zweitens'],
      ['2', 'zwei'],
    ],
  },
  {
    why: 'numbers inside a lettered item stay there',
    text: 'a) eins\n1. erstens\n2. zweitens\nb) zwei',
    items: [
      ['a', 'eins\n1. erstens\n2. zweitens'],
      ['b', 'zwei'],
    ],
  },
  {
    why: 'decimal numbering belongs to its item',
    text: '1. eins\n1.1 erstens\n1.2 zweitens\n2. zwei',
    items: [
      ['1', 'eins\n1.1 erstens\n1.2 zweitens'],
      ['2', 'zwei'],
    ],
  },
  {
    why: 'a date at the start of a line is no item',
    text: '1. Die Stadt tritt zum\n1. Januar 2024 bei.\n2. zwei',
    items: [
      ['1', 'Die Stadt tritt zum\n1. Januar 2024 bei.'],
      ['2', 'zwei'],
    ],
  },
  {
    why: 'a date in figures is no item',
    text: 'Beschluss vom 5.12.2018:\n1.2.2019 ist Stichtag.',
    preamble: 'Beschluss vom 5.12.2018:\n1.2.2019 ist Stichtag.',
    items: [],
  },
  {
    why: 'a paragraph of law is no item',
    text: 'Aufnahme nach § 23 Abs. 1 AufenthG.',
    preamble: 'Aufnahme nach § 23 Abs. 1 AufenthG.',
    items: [],
  },
  {
    why: 'line breaks were lost',
    text: 'Der Rat beschließt: 1. Die Stadt erklärt sich. 2. Die Stadt bietet Plätze an. 3. Die Verwaltung berichtet.',
    preamble: 'Der Rat beschließt:',
    items: [
      ['1', 'Die Stadt erklärt sich.'],
      ['2', 'Die Stadt bietet Plätze an.'],
      ['3', 'Die Verwaltung berichtet.'],
    ],
  },
  {
    why: 'an item was struck out',
    text: '1. eins\n3. drei\n4. vier',
    items: [
      ['1', 'eins'],
      ['3', 'drei'],
      ['4', 'vier'],
    ],
  },
  {
    why: 'a text without numbers',
    text: 'Die Stadt tritt dem Bündnis bei.',
    preamble: 'Die Stadt tritt dem Bündnis bei.',
    items: [],
  },
  { why: 'a single numbered item', text: '1. Die Stadt tritt bei.', items: [['1', 'Die Stadt tritt bei.']] },
  {
    why: 'reasons after the items are no part of the last one',
    text: '1. eins\n2. zwei\n\nBegründung:\nWeil 3. Personen ertrinken.',
    items: [
      ['1', 'eins'],
      ['2', 'zwei'],
    ],
  },
  {
    why: 'voting figures after the items',
    text: '1. eins\nAbstimmungsergebnis:\n29 Ja, 10 Nein',
    items: [['1', 'eins']],
  },
  {
    why: 'a number above twelve',
    text: Array.from({ length: 13 }, (_, i) => `${i + 1}. Punkt`).join('\n'),
    items: Array.from({ length: 13 }, (_, i) => [String(i + 1), 'Punkt']),
  },
  {
    why: 'no space after the point',
    text: '1.Die Stadt erklärt sich.\n2.Die Stadt bietet an.',
    items: [
      ['1', 'Die Stadt erklärt sich.'],
      ['2', 'Die Stadt bietet an.'],
    ],
  },
  {
    why: 'an amount of money in the text',
    text: '1. Die Stadt gibt 10.000 Euro.\n2. zwei',
    items: [
      ['1', 'Die Stadt gibt 10.000 Euro.'],
      ['2', 'zwei'],
    ],
  },
  {
    why: 'a reference inside a sentence',
    text: 'Wie unter 1. beschrieben, gilt 2. weiter.',
    preamble: 'Wie unter 1. beschrieben, gilt 2. weiter.',
    items: [],
  },
  { why: 'nothing', text: '', items: [] },
];

describe('splitItems', () => {
  for (const { why, text, preamble = '', items } of cases)
    it(why, () =>
      assert.deepEqual(splitItems(text), {
        preamble,
        items: items.map(([number, item]) => ({ number, text: item })),
      }),
    );
});
