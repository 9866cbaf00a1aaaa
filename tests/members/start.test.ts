import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contexts } from '../../src/alliance/contexts.ts';
import { openThread } from '../../src/alliance/correspondence/actions/open-thread.ts';
import { recordStep } from '../../src/alliance/members/actions/record-step.ts';
import { openDeeds } from '../../src/alliance/members/open-deed-types.ts';
import { recordAuthority } from '../../src/alliance/people/actions/record-authority.ts';
import { suggestMeasure } from '../../src/alliance/practices/actions/suggest-measure.ts';
import type { AnyAction } from '../../src/platform/action.ts';
import type { Actor } from '../../src/shared/occasion.ts';
import { places, testHouse } from '../house.ts';

const { act, browser, makePerson } = await testHouse();
const federal = await makePerson('K');
const observer = await makePerson('ZG');
const done = async (actor: Actor, action: AnyAction, input: unknown) => {
  const outcome = await act(actor, action, input);
  if (outcome.outcome !== 'done') assert.fail(JSON.stringify(outcome));
  return outcome.trace.reply ?? {};
};
const startOf = async (actor: Actor & { kind: 'person' }) => (await (await browser(actor)).get('/')).text();

describe('the start page of those who belong to no layer', () => {
  it('names deeds that there are', () => {
    const names = new Set(contexts.flatMap(({ actions }) => actions.map(({ name }) => name)));
    assert.deepEqual(
      openDeeds.filter((name) => !names.has(name)),
      [],
    );
  });

  it('tells an observer what everybody may read and their own suggestions, nothing internal', async () => {
    assert.match(await startOf(observer), /zuletzt nichts geändert/);
    await done(federal, recordAuthority, {
      name: 'Probeamt',
      level: 'federal',
      address: 'Musterallee 1\n10000 Musterstadt',
      mailbox: 'amt@ministerium.example',
      source: 'Probe',
    });
    await done(federal, recordStep, {
      municipality: places.potsdam,
      status: 'declared',
      step: 'begins',
      day: '2018-12-05',
      evidence: 'Beschluss',
      source: 'Probe',
      declaration: null,
    });
    await done(observer, suggestMeasure, {
      municipality: places.kiel,
      title: 'Lotsendienst',
      text: 'Zwei Stellen begleiten zu Ämtern.',
      link: null,
    });
    const html = await startOf(observer);
    assert.match(html, /Potsdam<\/a>:[^<]*Ein Schritt eingetragen/);
    assert.match(html, /Kiel<\/a>:/);
    assert.match(html, /href="\/gute-praxis\/vorschlaege">Ihre Vorschläge/);
    const colleague = await startOf(await makePerson('ZG'));
    assert.match(colleague, /Potsdam/);
    assert.doesNotMatch(colleague, /Kiel/);
  });

  it('tells a recipient what it got, and nothing that others got', async () => {
    const authority = Number(
      (
        await done(federal, recordAuthority, {
          name: 'Probeministerium',
          level: 'federal',
          address: 'Musterallee 1\n10000 Musterstadt',
          mailbox: 'post@ministerium.example',
          source: 'Probe',
        })
      )['id'],
    );
    const recipient = await makePerson('MIN', { authority });
    assert.match(await startOf(recipient), /noch nichts geschickt/);
    await done(federal, openThread, {
      authority,
      subject: 'Zusätzliche Aufnahme',
      keeper: 'federation',
      channel: 'here',
      day: '2026-03-02',
      author: 'Koordinierungsstelle',
      text: 'wir bieten Plätze an.',
      deadline: '2026-03-30',
      audience: 'members',
    });
    const html = await startOf(recipient);
    assert.match(html, /href="\/schriftwechsel\/\d+">Schreiben [\d/]+: Zusätzliche Aufnahme/);
    assert.match(html, new RegExp(`/schriftwechsel\\?behoerde=${authority}"`));
    assert.match(html, /href="\/abrufe">Ihre Abrufe/);
    assert.match(html, /href="\/angebote\/gebuendelt">/);
    assert.match(
      await startOf(await makePerson('MIN', { authority: authority - 1 })),
      /noch nichts geschickt/,
    );
  });
});
