import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { acceptPledges } from '../../src/alliance/admissions/actions/accept-pledges.ts';
import { askMembers } from '../../src/alliance/admissions/actions/ask-members.ts';
import { callOff } from '../../src/alliance/admissions/actions/call-off.ts';
import { closeCallOff } from '../../src/alliance/admissions/actions/close-call-off.ts';
import { declineRequest } from '../../src/alliance/admissions/actions/decline-request.ts';
import { extendDeadline } from '../../src/alliance/admissions/actions/extend-deadline.ts';
import { pledge } from '../../src/alliance/admissions/actions/pledge.ts';
import { preparePledge } from '../../src/alliance/admissions/actions/prepare-pledge.ts';
import { withdrawCallOff } from '../../src/alliance/admissions/actions/withdraw-call-off.ts';
import { withdrawPledge } from '../../src/alliance/admissions/actions/withdraw-pledge.ts';
import { selectCallOff } from '../../src/alliance/admissions/db/call-offs.ts';
import { selectRequests } from '../../src/alliance/admissions/db/requests.ts';
import { offerOf as offerNow, takingsOf } from '../../src/alliance/offers/facts.ts';
import { leftOn } from '../../src/alliance/offers/rules/left.ts';
import type { Outcome } from '../../src/platform/outcome.ts';
import { places, testHouse } from '../house.ts';
import { done, mailsTo, ministry, offerOf, programmeCalled, reasonOf } from './offered.ts';

const house = await testHouse();
const { act, browser, clock, database, makePerson, work } = house;
const authority = await ministry(database, 'Ministerium der Probe');
const other = await ministry(database, 'Anderes Ministerium der Probe');
const programme = await programmeCalled(database, 'Landesaufnahmeprogramm Schleswig-Holstein');

const federal = await makePerson('K', { email: 'k@example.org' });
const recipient = await makePerson('MIN', { authority });
const stranger = await makePerson('MIN', { authority: other });
const holstein = await makePerson('LK', { lands: ['01'], email: 'lk@example.org' });
const hessen = await makePerson('LK', { lands: ['06'] });
const heads = {
  flensburg: await makePerson('OB', { municipality: places.flensburg, email: 'ob.fl@example.org' }),
  kiel: await makePerson('OB', { municipality: places.kiel }),
  luebeck: await makePerson('OB', { municipality: places.luebeck }),
  potsdam: await makePerson('OB', { municipality: places.potsdam }),
};
const contact = await makePerson('AP', { municipality: places.flensburg, email: 'ap.fl@example.org' });
const bystander = await makePerson('AP', { municipality: places.marburg });

const offers = {
  flensburg: await offerOf(house, federal, places.flensburg, { number: 5 }),
  kiel: await offerOf(house, federal, places.kiel, { number: 8, minimumGroup: 3 }),
  luebeck: await offerOf(house, federal, places.luebeck, { quantity: 'up-to', number: 9 }),
  potsdam: await offerOf(house, federal, places.potsdam, { groups: ['families'], number: 6 }),
};
const left = async (offer: number): Promise<number | null> => {
  const one = await offerNow(database, offer);
  return one ? leftOn(one, await takingsOf(database, [offer]), '2026-05-01') : null;
};
const asked = {
  authority,
  programme,
  groups: ['umf'],
  wanted: 18,
  fromDay: '2026-05-01',
  toDay: '2026-09-30',
  deadline: '2026-04-15',
  text: 'Plätze für unbegleitete Minderjährige (erfunden)',
};
const declinedOf = (outcome: Outcome) =>
  outcome.outcome === 'declined'
    ? [outcome.declined.reason, outcome.declined.with?.['left']]
    : outcome.outcome;
const version = async (id: number): Promise<number> => (await selectCallOff(database, id))?.version ?? 0;
const requestOf = async (id: number, municipality: string) => {
  const found = (await selectRequests(database, id)).findLast((one) => one.municipality === municipality);
  assert.ok(found, `${municipality} was not asked`);
  return found;
};
const begin = async (change: object = {}): Promise<number> =>
  Number(done(await act(recipient, callOff, { ...asked, ...change }))['id']);
const ask = async (id: number, change: object = {}) =>
  act(federal, askMembers, {
    id,
    version: await version(id),
    method: 'largest-remainder',
    deadline: '2026-03-20',
    ...change,
  });

describe('a call-off', () => {
  let id = 0;

  it('comes from a recipient for itself alone', async () => {
    assert.equal(reasonOf(await act(stranger, callOff, asked)), 'rights.not-your-authority');
    assert.equal(reasonOf(await act(contact, callOff, asked)), 'rights.not-your-office');
    assert.equal(
      reasonOf(await act(recipient, callOff, { ...asked, text: 'Familie Muster' })),
      'admissions.speaks-of-somebody',
    );
    id = await begin();
    assert.deepEqual(await mailsTo(database, 'k@example.org'), [
      'Neuer Abruf: Ministerium der Probe fragt nach 18 Plätzen',
    ]);
  });

  it('asks those whose offers fit, with shares in proportion to what is left', async () => {
    assert.equal(
      reasonOf(await act(recipient, askMembers, { ...(await asking(id)) })),
      'rights.not-your-office',
    );
    done(await ask(id));
    const requests = await selectRequests(database, id);
    assert.deepEqual(
      requests.map(({ municipality, share }) => [municipality, share]),
      [
        [places.flensburg, 4],
        [places.kiel, 7],
        [places.luebeck, 7],
      ],
    );
    assert.deepEqual(await mailsTo(database, 'ap.fl@example.org'), [
      'Flensburg: Anfrage über 4 Plätze, Antwort bis 20. März 2026',
    ]);
    assert.equal(reasonOf(await ask(id)), 'admissions.nothing-missing');
  });

  it('is seen by those whom it concerns', async () => {
    const seen = async (actor: Parameters<typeof browser>[0]) =>
      (await (await browser(actor)).get(`/abrufe/${id}`)).status;
    for (const actor of [federal, recipient, holstein, contact, heads.kiel])
      assert.equal(await seen(actor), 200);
    for (const actor of [stranger, hessen, bystander]) assert.equal(await seen(actor), 403);
    const own = await (await (await browser(contact)).get(`/abrufe/${id}`)).text();
    assert.match(own, /Flensburg/);
    assert.doesNotMatch(own, /Kiel|Lübeck/);
    const list = await (await (await browser(bystander)).get('/abrufe')).text();
    assert.doesNotMatch(list, /Ministerium der Probe/);
    assert.match(list, /Sobald Ihre Kommune nach Plätzen gefragt wird/);
  });

  it('is answered by the head of the municipality, prepared by its contact', async () => {
    const request = await requestOf(id, places.flensburg);
    const answer = { id: request.id, version: request.version, places: 5 };
    assert.equal(reasonOf(await act(contact, pledge, answer)), 'rights.not-your-office');
    assert.equal(reasonOf(await act(heads.kiel, pledge, answer)), 'rights.not-your-municipality');
    assert.equal(
      reasonOf(await act(contact, preparePledge, { ...answer, places: 6 })),
      'admissions.above-offer',
    );
    done(await act(contact, preparePledge, answer));
    assert.equal(await left(offers.flensburg), 5);
    assert.match((await mailsTo(database, 'ob.fl@example.org')).at(-1) ?? '', /liegt zur Freigabe/);
    assert.equal(reasonOf(await act(heads.flensburg, pledge, answer)), 'admissions.changed-meanwhile');
    const ready = await requestOf(id, places.flensburg);
    done(await act(heads.flensburg, pledge, { ...answer, version: ready.version }));
    assert.equal(await left(offers.flensburg), 0);
    const kept = await requestOf(id, places.flensburg);
    assert.deepEqual([kept.state, kept.pledged, kept.mandate], ['pledged', 5, 'RV 01001000, 1']);
  });

  it('keeps smallest groups and lets municipalities decline without a reason', async () => {
    const kiel = await requestOf(id, places.kiel);
    const answer = { id: kiel.id, version: kiel.version };
    assert.equal(reasonOf(await act(heads.kiel, pledge, { ...answer, places: 2 })), 'admissions.below-group');
    done(await act(heads.kiel, pledge, { ...answer, places: 8 }));
    const luebeck = await requestOf(id, places.luebeck);
    done(await act(heads.luebeck, declineRequest, { id: luebeck.id, version: luebeck.version }));
    assert.equal(await left(offers.luebeck), 9);
    const again = await requestOf(id, places.luebeck);
    const late = { id: again.id, version: again.version, places: 3 };
    assert.equal(reasonOf(await act(heads.luebeck, pledge, late)), 'admissions.already-answered');
  });

  it('reminds before the deadline and tells the coordination after it', async () => {
    const second = await begin({ wanted: 4, groups: [] });
    done(await ask(second));
    assert.deepEqual(
      (await selectRequests(database, second)).map(({ municipality }) => municipality),
      [places.luebeck],
    );
    const mine = await mailsTo(database, 'lk@example.org');
    clock.turnTo('2026-03-16T11:00:00Z');
    await work();
    clock.turnTo('2026-03-21T11:00:00Z');
    await work();
    const after = await mailsTo(database, 'lk@example.org');
    assert.deepEqual(after.slice(mine.length), ['Lübeck: keine Antwort bis 20. März 2026']);
    const late = await requestOf(second, places.luebeck);
    const answer = { id: late.id, version: late.version, places: 4 };
    assert.equal(reasonOf(await act(heads.luebeck, pledge, answer)), 'admissions.deadline-passed');
    done(
      await act(federal, extendDeadline, {
        id: second,
        version: await version(second),
        deadline: '2026-04-10',
      }),
    );
    const open = await requestOf(second, places.luebeck);
    done(await act(heads.luebeck, pledge, { ...answer, version: open.version }));
    assert.equal(await left(offers.luebeck), 5);
    done(
      await act(recipient, withdrawCallOff, {
        id: second,
        version: await version(second),
        reason: 'Der Bedarf ist entfallen (erfunden)',
      }),
    );
    assert.equal(await left(offers.luebeck), 9);
    assert.equal((await requestOf(second, places.luebeck)).pledged, 0);
  });

  it('is accepted in part, and whoever withdraws makes room for a replacement', async () => {
    const accept = async (taken: number) =>
      act(recipient, acceptPledges, { id, version: await version(id), places: taken });
    assert.equal(reasonOf(await accept(14)), 'admissions.above-pledges');
    done(await accept(10));
    const accepted = (await selectRequests(database, id)).map((one) => one.accepted);
    assert.deepEqual(accepted, [4, 6, 0]);
    const kiel = await requestOf(id, places.kiel);
    const back = { id: kiel.id, version: kiel.version, reason: 'Brand in der Unterkunft (erfunden)' };
    assert.equal(
      reasonOf(await act(heads.kiel, withdrawPledge, { ...back, places: 7 })),
      'admissions.rest-below-group',
    );
    done(await act(heads.kiel, withdrawPledge, { ...back, places: 8 }));
    assert.equal(await left(offers.kiel), 8);
    assert.match((await mailsTo(database, 'k@example.org')).at(-1) ?? '', /Kiel zieht 8 Plätze zurück/);
    // Lübeck declined this one and Kiel withdrew: nobody is left to replace them until a new offer is released.
    assert.equal(reasonOf(await ask(id, { deadline: '2026-04-10' })), 'admissions.nobody-fits');
    const marburg = await offerOf(house, federal, places.marburg, { number: 20 });
    done(await ask(id, { deadline: '2026-04-10' }));
    const replacement = await requestOf(id, places.marburg);
    assert.deepEqual([replacement.round, replacement.share, replacement.offer], [2, 13, marburg]);
  });

  it('closes with what was accepted and frees the rest', async () => {
    done(await act(recipient, closeCallOff, { id, version: await version(id) }));
    assert.equal(await left(offers.flensburg), 1);
    const requests = await selectRequests(database, id);
    assert.deepEqual(
      requests.map(({ state, pledged, accepted }) => [state, pledged, accepted]),
      [
        ['pledged', 4, 4],
        ['withdrawn', 0, 0],
        ['declined', 0, 0],
        ['lapsed', 0, 0],
      ],
    );
    const flensburg = await requestOf(id, places.flensburg);
    const answer = { id: flensburg.id, version: flensburg.version, places: 1 };
    assert.equal(reasonOf(await act(heads.flensburg, withdrawPledge, answer)), 'admissions.call-off-over');
  });

  it('keeps to the limit of the council where the offer names no number', async () => {
    const onRequest = { quantity: 'on-request', number: null } as const;
    const offer = await offerOf(house, federal, places.bielefeld, onRequest, 5);
    const head = await makePerson('OB', { municipality: places.bielefeld });
    const first = await begin({ wanted: 500 });
    done(await ask(first, { onRequest: true, deadline: '2026-04-10' }));
    const request = await requestOf(first, places.bielefeld);
    assert.equal(request.offer, offer);
    const answer = { id: request.id, version: request.version };
    assert.deepEqual(declinedOf(await act(head, pledge, { ...answer, places: 500 })), [
      'admissions.above-mandate',
      5,
    ]);
    assert.match(
      await (await (await browser(head)).get(`/abrufe/anfragen/${request.id}/zusagen`)).text(),
      /Der Beschluss lässt noch 5 Plätze zu/,
    );
    done(await act(head, pledge, { ...answer, places: 4 }));

    const second = await begin({ wanted: 3, groups: [] });
    done(await ask(second, { onRequest: true, deadline: '2026-04-10' }));
    const next = await requestOf(second, places.bielefeld);
    const more = { id: next.id, version: next.version };
    assert.deepEqual(declinedOf(await act(head, pledge, { ...more, places: 2 })), [
      'admissions.above-mandate',
      1,
    ]);
    const kept = await requestOf(first, places.bielefeld);
    done(await act(head, withdrawPledge, { id: kept.id, version: kept.version, places: 2 }));
    done(await act(head, pledge, { ...more, places: 3 }));

    const third = await begin({ wanted: 1, groups: [] });
    done(await ask(third, { onRequest: true, deadline: '2026-04-10' }));
    const asked = (await selectRequests(database, third)).map(({ municipality }) => municipality);
    assert.ok(!asked.includes(places.bielefeld), 'nothing is left of the mandate');
  });

  it('gives the last places to one of two who take them at once', async () => {
    const [first, second] = [
      await begin({ wanted: 6, groups: ['families'] }),
      await begin({ wanted: 6, groups: ['families'] }),
    ];
    const shares = { [offers.potsdam]: '6' };
    done(await ask(first, { shares, deadline: '2026-04-10' }));
    done(await ask(second, { shares, deadline: '2026-04-10' }));
    const answers = await Promise.all(
      [first, second].map(async (one) => {
        const request = await requestOf(one, places.potsdam);
        return act(heads.potsdam, pledge, { id: request.id, version: request.version, places: 6 });
      }),
    );
    assert.deepEqual(answers.map(({ outcome }) => outcome).sort(), ['declined', 'done']);
    assert.equal(await left(offers.potsdam), 0);
  });
});

const asking = async (id: number) => ({
  id,
  version: await version(id),
  method: 'largest-remainder',
  deadline: '2026-03-20',
});

describe('the pages of call-offs', () => {
  it('work without a script from the form to the answer', async () => {
    const office = await browser(federal);
    const sent = await office.submit('/abrufe/neu', {
      authority: String(authority),
      programme: String(programme),
      wanted: '5',
      fromDay: '1.6.2026',
      toDay: '30.9.2026',
      deadline: '1.5.2026',
      text: 'Noch fünf Plätze (erfunden)',
    });
    assert.equal(sent.status, 303);
    const address = sent.headers.get('location') ?? '';
    const form = await (await office.get(`${address}/anfragen?verfahren=sainte-lague`)).text();
    assert.match(form, /Höchstzahlen/);
    assert.match(form, /name="shares\.\d+"/);
    const askedNow = await office.submit(`${address}/anfragen`, {
      deadline: '1.4.2026',
      [`shares.${offers.kiel}`]: '5',
    });
    assert.equal(askedNow.status, 303);
    const head = await browser(heads.kiel);
    const page = await (await head.get(address)).text();
    const [, answer = ''] = /href="(\/abrufe\/anfragen\/\d+)\/zusagen"/.exec(page) ?? [];
    assert.ok(answer, 'no way to pledge');
    const asForm = await (await head.get(`${answer}/zusagen`)).text();
    assert.match(asForm, /Die Stadt nimmt auf/);
    const refused = await head.submit(`${answer}/zusagen`, { places: '99' });
    assert.equal(refused.status, 409);
    assert.match(await refused.text(), /noch 8 Plätze frei/);
    const pledged = await head.submit(`${answer}/zusagen`, { places: '5' });
    assert.equal(pledged.headers.get('location'), address);
    const recipients = await browser(recipient);
    assert.equal((await recipients.submit(`${address}/annehmen`, { places: '5' })).status, 303);
    assert.match(await (await recipients.get(address)).text(), /angenommen/);
    assert.equal((await recipients.submit(`${address}/abschliessen`, {})).status, 303);
  });
});
