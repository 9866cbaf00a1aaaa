import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Gathered, OparlObject } from '../oparl-types.ts';
import { draftFrom, municipalityOf } from './oparl-draft.ts';

const paper: OparlObject = {
  id: 'https://ris.example/oparl/paper/7',
  type: 'https://schema.oparl.org/1.1/Paper',
  name: 'Beitritt zum Bündnis',
  reference: 'VO/2019/07777',
  date: '2019-05-02',
  paperType: 'Beschlussvorlage',
  mainFile: { name: 'Vorlage', accessUrl: '/datei/1', mimeType: 'application/pdf', size: 120_000 },
  web: '/vo/7',
};
const agendaItem: OparlObject = {
  result: 'geändert beschlossen',
  resolutionText: 'Der Rat beschließt:\n1. Die Stadt tritt bei.\n2. Die Stadt bietet Plätze an.',
};
const gathered: Gathered = {
  source: 'https://ris.example/oparl/paper/7',
  paper,
  agendaItem,
  meeting: { start: '2019-06-03T17:00:00+02:00', name: '12. Sitzung' },
  organization: { name: 'Stadtverordnetenversammlung' },
  body: { ags: '12054000' },
  consultations: 1,
  unread: [],
};
const warned = (change: Partial<Gathered>) =>
  draftFrom({ ...gathered, ...change }).warnings.map(({ warning }) => warning);

describe('draftFrom', () => {
  it('takes each fact from the object that knows it', () => {
    const { documents, items, ...draft } = draftFrom(gathered);
    assert.deepEqual(draft, {
      title: 'Beitritt zum Bündnis',
      reference: 'VO/2019/07777',
      paperType: 'Beschlussvorlage',
      day: '2019-06-03',
      bodyName: 'Stadtverordnetenversammlung',
      municipality: '12054000',
      resultText: 'geändert beschlossen',
      result: 'amended',
      preamble: 'Der Rat beschließt:',
      resolutionText: agendaItem['resolutionText'],
      web: 'https://ris.example/vo/7',
      source: 'https://ris.example/oparl/paper/7',
      warnings: [],
    });
    assert.deepEqual(items, [
      { number: '1', text: 'Die Stadt tritt bei.' },
      { number: '2', text: 'Die Stadt bietet Plätze an.' },
    ]);
    assert.deepEqual(documents, [
      { name: 'Vorlage', url: 'https://ris.example/datei/1', mediaType: 'application/pdf', size: 120_000 },
    ]);
  });

  const cases: [why: string, change: Partial<Gathered>, warnings: string[]][] = [
    [
      'a paper that was never dealt with',
      { agendaItem: undefined, meeting: undefined, organization: undefined, consultations: 0 },
      ['day-of-paper', 'no-body', 'no-result', 'no-text'],
    ],
    [
      'a paper without anything',
      { paper: {}, agendaItem: undefined, meeting: undefined, organization: undefined, body: undefined },
      ['no-title', 'no-day', 'no-body', 'no-municipality', 'no-result', 'no-text'],
    ],
    ['a key that is none', { body: { ags: '4711' } }, ['bad-municipality']],
    [
      'a committee that took notice',
      { agendaItem: { ...agendaItem, result: 'zur Kenntnis genommen' } },
      ['not-decided'],
    ],
    [
      'a result in unforeseen words',
      { agendaItem: { ...agendaItem, result: 'siehe Protokoll' } },
      ['unclear-result'],
    ],
    [
      'a text without numbers',
      { agendaItem: { ...agendaItem, resolutionText: 'Die Stadt tritt bei.' } },
      ['not-numbered'],
    ],
    ['several bodies', { consultations: 3 }, ['several-consultations']],
    ['links that could not be read', { unread: ['https://ris.example/x'] }, ['unread-links']],
    ['a deleted paper', { paper: { ...paper, deleted: true } }, ['deleted']],
    ['a closed session', { agendaItem: { ...agendaItem, public: false } }, ['not-public']],
  ];
  for (const [why, change, warnings] of cases) it(why, () => assert.deepEqual(warned(change), warnings));

  it('names the meeting where the body is unknown', () =>
    assert.equal(draftFrom({ ...gathered, organization: undefined }).bodyName, '12. Sitzung'));

  it('lists each document once, and none that is no address', () => {
    const file = { name: 'A', accessUrl: 'https://ris.example/a' };
    const { documents } = draftFrom({
      ...gathered,
      paper: {
        ...paper,
        mainFile: file,
        auxiliaryFile: [file, { name: 'ohne Adresse' }, 'javascript:alert(1)'],
      },
    });
    assert.deepEqual(
      documents.map(({ url }) => url),
      ['https://ris.example/a'],
    );
  });
});

describe('municipalityOf', () => {
  const cases: [body: OparlObject | undefined, key: string | null][] = [
    [{ ags: '12054000' }, '12054000'],
    [{ ags: 1_001_000 }, '01001000'],
    [{ ags: '1001000' }, '01001000'],
    [{ ags: '05 315 000' }, '05315000'],
    [{ ags: '06531' }, '06531'],
    [{ rgs: '130755553039' }, '13075039'],
    [{ rgs: '10010000000' }, '01001000'],
    [{ ags: '', rgs: '' }, null],
    [{ ags: '4711' }, null],
    [{}, null],
    [undefined, null],
  ];
  for (const [body, key] of cases)
    it(`${JSON.stringify(body)} is ${key}`, () => assert.equal(municipalityOf(body), key));
});
