import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cast, everybody, occasionOf, recipientOf, verdicts } from '../../../../tests/offices.ts';
import { frozen } from '../snapshot.fixture.ts';
import type { Snapshot } from '../snapshot-types.ts';
import { askAboutSnapshot } from './ask-about-snapshot.ts';

const recipient = recipientOf(1);
const said = (snapshot: Snapshot): string => {
  const verdict = askAboutSnapshot.may(occasionOf(recipient), { snapshot });
  return verdict.allowed ? 'yes' : verdict.reason;
};

describe('ask-about-snapshot', () => {
  it('the recipient asks about what was sent to it, also when it was withdrawn', () => {
    assert.equal(said(frozen({ state: 'released' })), 'yes');
    assert.equal(said(frozen({ state: 'withdrawn' })), 'yes');
  });
  it('not about what another authority got', () =>
    assert.equal(said(frozen({ state: 'released', authority: 2 })), 'rights.not-your-authority'));
  it('not about what was not sent yet', () => assert.equal(said(frozen()), 'offers.snapshot-not-sent'));
  it('nobody else asks', () =>
    assert.deepEqual(
      verdicts(askAboutSnapshot.may, { snapshot: frozen({ state: 'released', authority: 2 }) }),
      {
        ...everybody('not-your-office'),
        public: 'log-in-first',
        MIN: 'not-your-authority',
      },
    ));
  it('a recipient without an authority reaches nothing', () =>
    assert.equal(
      askAboutSnapshot.may(occasionOf(cast.MIN), { snapshot: frozen({ state: 'released' }) }).allowed,
      false,
    ));
});
