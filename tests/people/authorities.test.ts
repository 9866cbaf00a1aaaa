import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { appoint } from '../../src/alliance/people/actions/appoint.ts';
import { endAuthority } from '../../src/alliance/people/actions/end-authority.ts';
import { recordAuthority } from '../../src/alliance/people/actions/record-authority.ts';
import { recipientsOf } from '../../src/alliance/people/facts.ts';
import { places, testHouse } from '../house.ts';

const { database, act, browser, makePerson } = await testHouse();
const federation = await makePerson('K');
const contact = await makePerson('AP', { municipality: places.flensburg });

const ministry = {
  name: 'Probeministerium',
  level: 'federal',
  address: 'Musterallee 1\n10000 Musterstadt',
  mailbox: 'post@ministerium.example',
  source: 'Probe',
};

describe('authorities', () => {
  it('somebody appointed for an authority receives for it and reads for it alone', async () => {
    const recorded = await act(federation, recordAuthority, ministry);
    assert.equal(recorded.outcome, 'done');
    const authority = recorded.outcome === 'done' ? Number(recorded.trace.reply?.['id']) : 0;
    const office = {
      name: 'Empfang',
      email: 'empfang@ministerium.example',
      role: 'MIN',
      fromDay: '2026-03-02',
    };
    const without = await act(federation, appoint, office);
    assert.equal(without.outcome === 'declined' && without.declined.reason, 'people.authority-missing');
    assert.equal((await act(federation, appoint, { ...office, authority })).outcome, 'done');
    const recipients = await recipientsOf(database, authority, '2026-03-02');
    assert.deepEqual(
      recipients.map(({ name, authority: of }) => [name, of]),
      [['Empfang', authority]],
    );
    const held = await act(federation, endAuthority, { id: authority, day: '2026-03-02' });
    assert.equal(held.outcome === 'declined' && held.declined.reason, 'people.authority-still-held');
  });

  it('members see them, and only the federation sees the steps', async () => {
    const seen = await (await (await browser(contact)).get('/behoerden')).text();
    assert.match(seen, /Probeministerium/);
    assert.doesNotMatch(seen, /\/behoerden\/neu/);
    assert.match(await (await (await browser(federation)).get('/behoerden')).text(), /\/behoerden\/neu/);
    assert.equal((await (await browser()).get('/behoerden')).status, 401);
  });

  it('the form appoints for an authority by its name', async () => {
    const form = await (await (await browser(federation)).get('/menschen/berufen?role=MIN')).text();
    assert.match(form, /Probeministerium/);
  });
});
