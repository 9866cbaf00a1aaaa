import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pdfForReaders, renderPdf } from './render.ts';
import type { AnnexPaper, LetterPaper } from './types.ts';

const hostile = '#panic("x") *kein* $Markup$ @quelle <b>fett</b> \\ Cottbus/Chóśebuz';
const annex: AnnexPaper = {
  kind: 'annex',
  title: 'Anlage 1',
  language: 'de',
  day: '2026-03-02',
  kicker: 'Bündnis',
  note: 'Stand 02.03.2026\nerfunden',
  blocks: [
    { kind: 'heading', text: hostile },
    { kind: 'text', text: hostile },
    { kind: 'clause', number: '2a', text: hostile },
    {
      kind: 'table',
      caption: 'Plätze',
      head: ['Kommune', 'Plätze'],
      rows: [
        [hostile, '5'],
        ['Summe', '5'],
      ],
      numbers: [1],
      sum: true,
    },
    { kind: 'table', caption: 'Ohne Zeilen', head: ['Kommune'], rows: [] },
  ],
  foot: 'Prüfsumme',
};
const letter: LetterPaper = {
  ...annex,
  kind: 'letter',
  sender: { name: 'Bündnis', lines: ['Musterstraße 1', '10000 Musterstadt'] },
  address: Array.from({ length: 9 }, (_, line) => `Zeile ${line}`),
  info: [{ label: 'Datum', value: '2. März 2026' }],
  subject: 'Angebot',
  signatories: Array.from({ length: 61 }, (_, one) => ({
    name: `Name ${one}`,
    office: 'Leitung',
    place: 'Ort',
  })),
  annexes: ['Anlage 1'],
};

describe('papers as PDF', () => {
  for (const paper of [
    annex,
    letter,
    { ...letter, signatories: letter.signatories.slice(0, 3), annexes: [] },
  ])
    it(`${paper.kind}: tagged, in its language, PDF/UA-1, whatever the texts say`, async () => {
      const text = Buffer.from(await renderPdf(paper)).toString('latin1');
      assert.match(text, /^%PDF-1\.7/);
      for (const sign of ['/StructTreeRoot', '/Lang (de', '<pdfuaid:part>1</pdfuaid:part>', '/Marked true'])
        assert.ok(text.includes(sign), sign);
    });

  it('the same paper gives the same bytes', async () => {
    const [first, second] = await Promise.all([renderPdf(annex), renderPdf(annex)]);
    assert.deepEqual(Buffer.from(first), Buffer.from(second));
  });

  it('is set once for all readers, and anew for another paper', async () => {
    const [first, second] = await Promise.all([pdfForReaders(annex), pdfForReaders({ ...annex })]);
    assert.equal(first, second);
    assert.equal(await pdfForReaders(annex), first);
    assert.notDeepEqual(await pdfForReaders({ ...annex, title: 'Anlage 2' }), first);
  });
});
