import assert from 'node:assert/strict';
import { it } from 'node:test';
import { cast, everybody, occasionOf, verdicts } from '../../../../tests/offices.ts';
import type { Actor } from '../../../shared/occasion.ts';
import { placeOf } from '../thread.fixture.ts';
import { replyAsAuthority } from './reply-as-authority.ts';

const facts = (authority: number) =>
  ({ place: placeOf({ authority }) }) as Parameters<typeof replyAsAuthority.may>[1];
const recipientOf = (authority: number): Actor => {
  const person = cast.MIN as Extract<Actor, { kind: 'person' }>;
  return { ...person, office: person.office && { ...person.office, authority } };
};

it('nobody answers for an authority but its own people', () => {
  assert.deepEqual(verdicts(replyAsAuthority.may, facts(7)), {
    ...everybody('not-your-office'),
    public: 'log-in-first',
    MIN: 'not-your-authority',
  });
  assert.equal(replyAsAuthority.may(occasionOf(recipientOf(7)), facts(7)).allowed, true);
  assert.equal(replyAsAuthority.may(occasionOf(recipientOf(8)), facts(7)).allowed, false);
});
