import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDraft } from '../../src/alliance/mandates/oparl-reader.ts';
import { allowLoopback } from '../../src/platform/outside/connect.ts';
import { startRis } from './ris.ts';

allowLoopback(true);
const { base, asked } = await startRis();
const draftAt = async (path: string) => {
  const result = await readDraft(base + path);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.draft;
};

describe('readDraft', () => {
  it('reads the same resolution from a paper and from an agenda item', async () => {
    const fromPaper = await draftAt('/oparl/paper/6');
    const fromItem = await draftAt('/oparl/agendaitem/4');
    assert.equal(fromPaper.day, '2018-12-05');
    assert.equal(fromPaper.bodyName, 'Stadtverordnetenversammlung');
    assert.equal(fromPaper.municipality, '12054000');
    assert.equal(fromPaper.result, 'adopted');
    assert.deepEqual(
      fromPaper.items.map(({ number }) => number),
      ['1', '2', '3'],
    );
    assert.deepEqual(
      fromPaper.documents.map(({ url }) => url),
      [`${base}/datei/7`],
    );
    assert.deepEqual(fromPaper.warnings, [{ warning: 'several-consultations', with: { count: 2 } }]);
    assert.deepEqual({ ...fromItem, source: '', warnings: [] }, { ...fromPaper, source: '', warnings: [] });
  });

  it('reads an old server that breaks the letter of the specification', async () => {
    const draft = await draftAt('/alt/paper');
    assert.equal(draft.title, 'Beitritt zum Bündnis');
    assert.equal(draft.reference, '4711');
    assert.equal(draft.municipality, '01001000');
    assert.equal(draft.day, '2019-06-06');
    assert.equal(draft.bodyName, 'Ratsversammlung');
    assert.deepEqual(
      draft.items.map(({ text }) => text),
      ['Die Stadt tritt bei.', 'Die Stadt wirbt.'],
    );
    assert.equal(draft.documents[0]?.url, `${base}/alt/datei.pdf`);
    assert.deepEqual(draft.warnings, []);
  });

  it('says what is missing where links are dead', async () => {
    const { warnings } = await draftAt('/halb/paper');
    assert.deepEqual(warnings.at(-1), { warning: 'unread-links', with: { count: 2 } });
    assert.ok(warnings.some(({ warning }) => warning === 'no-result'));
  });

  it('is not led astray: no link inside, few links at all, no markup in names', async () => {
    asked.length = 0;
    const draft = await draftAt('/boese/paper');
    assert.equal(draft.title, 'Vorlage');
    assert.ok(asked.length <= 7, `${asked.length} requests`);
    assert.ok(draft.warnings.some(({ warning }) => warning === 'unread-links'));
  });

  it('waits only so long for links that drip, and keeps what it has', async () => {
    const since = performance.now();
    const result = await readDraft(`${base}/tropft/paper`, { link: 200, all: 300 });
    const took = performance.now() - since;
    assert.ok(result.ok && took < 2_000, `${took} ms`);
    assert.equal(result.draft.title, 'Vorlage mit zähen Verweisen');
    assert.ok(result.draft.warnings.some(({ warning }) => warning === 'unread-links'));
  });

  const refused: [path: string, problem: string][] = [
    ['/liste', 'list'],
    ['/sitzung', 'other-type'],
    ['/fehler', 'said-no'],
    ['/irgendwas', 'not-oparl'],
    ['/zahl', 'not-oparl'],
  ];
  for (const [path, problem] of refused)
    it(`answers ${path} with ${problem}`, async () => {
      const result = await readDraft(base + path);
      assert.equal(!result.ok && 'content' in result && result.content.problem, problem);
    });

  for (const [path, problem] of [
    ['/html', 'html'],
    ['/zu-metadaten', 'not-public'],
    ['/gibt-es-nicht', 'not-found'],
  ])
    it(`passes on what stopped ${path}`, async () => {
      const result = await readDraft(base + path);
      assert.equal(!result.ok && 'outside' in result && result.outside.problem, problem);
    });
});
