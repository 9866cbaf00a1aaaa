import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openThread } from '../../src/alliance/correspondence/actions/open-thread.ts';
import { bundleSubject } from '../../src/alliance/news/actions/bundle-subject.ts';
import { openSituation } from '../../src/alliance/news/actions/open-situation.ts';
import { unbundleSubject } from '../../src/alliance/news/actions/unbundle-subject.ts';
import { recordAuthority } from '../../src/alliance/people/actions/record-authority.ts';
import type { Outcome } from '../../src/platform/outcome.ts';
import { places, testHouse } from '../house.ts';

const { act, browser, makePerson } = await testHouse();
const federation = await makePerson('K');
const contact = await makePerson('AP', { municipality: places.flensburg });

const replyOf = (outcome: Outcome): Record<string, unknown> => {
  assert.equal(outcome.outcome, 'done', JSON.stringify(outcome));
  return outcome.outcome === 'done' ? (outcome.trace.reply ?? {}) : {};
};
const reasonOf = (outcome: Outcome): string =>
  outcome.outcome === 'declined' ? outcome.declined.reason : outcome.outcome;

const situation = {
  title: 'Probelage',
  kind: 'border',
  summary: 'Worum es geht.',
  source: 'Probe',
  fromDay: '2026-03-01',
  audience: 'public',
};

describe('a situation', () => {
  it('shows of what belongs to it only what the reader may see', async () => {
    const id = Number(replyOf(await act(federation, openSituation, situation))['id']);
    const ministry = {
      name: 'Probeministerium',
      level: 'federal',
      address: 'Musterallee 1',
      mailbox: 'a@ministerium.example',
      source: 'Probe',
    };
    const authority = replyOf(await act(federation, recordAuthority, ministry))['id'];
    const letter = {
      authority,
      keeper: 'federation',
      channel: 'letter',
      day: '2026-03-01',
      author: 'Koordination',
      text: 'Guten Tag',
    };
    for (const [subject, audience] of [
      ['Für Mitglieder', 'members'],
      ['Nur fürs Büro', 'office'],
    ]) {
      const thread = replyOf(await act(federation, openThread, { ...letter, subject, audience }))['id'];
      replyOf(
        await act(federation, bundleSubject, { situation: id, address: `/schriftwechsel/${String(thread)}` }),
      );
    }
    const seenBy = async (actor?: typeof federation) =>
      (await (await browser(actor)).get(`/lagen/${id}`)).text();
    assert.match(await seenBy(federation), /Für Mitglieder[\s\S]*|Nur fürs Büro/);
    assert.match(await seenBy(federation), /Nur fürs Büro/);
    assert.match(await seenBy(contact), /Für Mitglieder/);
    assert.doesNotMatch(await seenBy(contact), /Nur fürs Büro|herausnehmen/);
    const stranger = await seenBy();
    assert.match(stranger, /Probelage/);
    assert.doesNotMatch(stranger, /Für Mitglieder|Nur fürs Büro/);
    const office = await browser(federation);
    const lookedAtAs = async (audience: string) =>
      (await office.get(`/lagen/${id}?sicht=${audience}`)).text();
    assert.match(await lookedAtAs('members'), /Für Mitglieder/);
    assert.doesNotMatch(await lookedAtAs('members'), /Nur fürs Büro|herausnehmen/);
    assert.doesNotMatch(await lookedAtAs('public'), /Für Mitglieder|hinzufuegen/);
    const upwards = await (await (await browser(contact)).get(`/lagen/${id}?sicht=office`)).text();
    assert.doesNotMatch(upwards, /Nur fürs Büro/);
  });

  it('takes the same thing once, nothing unknown, and lets it go again', async () => {
    const id = Number(replyOf(await act(federation, openSituation, situation))['id']);
    const bundle = (address: string) => act(federation, bundleSubject, { situation: id, address });
    const bundled = replyOf(await bundle('https://hafen.example/mandate/1'))['id'];
    assert.equal(reasonOf(await bundle('/mandate/1?x=y')), 'news.bundled-already');
    assert.equal(reasonOf(await bundle('/menschen/1')), 'news.address-unknown');
    assert.equal(reasonOf(await bundle('javascript:alert(1)')), 'news.address-unknown');
    replyOf(await act(federation, unbundleSubject, { situation: id, bundled }));
    replyOf(await bundle('/mandate/1'));
    const page = await (await (await browser(federation)).get(`/lagen/${id}`)).text();
    assert.match(page, /gehört nichts zu dieser Lage/, 'what does not exist is not shown');
  });

  it('one for members is not for strangers, neither in the list', async () => {
    const secret = { ...situation, title: 'Interne Lage', audience: 'members' };
    const id = Number(replyOf(await act(federation, openSituation, secret))['id']);
    const { get } = await browser();
    assert.equal((await get(`/lagen/${id}`)).status, 401);
    assert.doesNotMatch(await (await get('/lagen')).text(), /Interne Lage/);
  });
});
