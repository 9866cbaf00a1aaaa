import assert from 'node:assert/strict';
import { it } from 'node:test';
import { everybody, own, verdicts } from '../../../../tests/offices.ts';
import { fileAt, past } from '../application.fixture.ts';
import { renewLink } from './renew-link.ts';

it('lets everybody ask for a new link: the link is sent to the known mailbox alone, so that even an expired one may ask', () => {
  assert.deepEqual(
    verdicts(renewLink.may, { application: fileAt(own, {}, past).application, mails: 0, unit: undefined }),
    everybody('yes'),
  );
});
