import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everybody, occasionOf, recipientOf, verdicts } from '../../../../tests/offices.ts';
import { frozen } from '../snapshot.fixture.ts';
import { type SnapshotFile, snapshotFiles } from '../snapshot-types.ts';
import { snapshotFile } from './snapshot-file.ts';

const recipient = recipientOf(1);
const readers = { ...everybody('not-your-office'), public: 'log-in-first', MIN: 'not-your-authority' };
const members = { ...readers, K: 'yes', LK: 'yes', OB: 'yes', AP: 'yes', ZG: 'yes' };
const others = 'offers.letter-of-others';
const sent = frozen({ state: 'released' });
const saidToRecipient = (snapshot: typeof sent, kind: SnapshotFile): string => {
  const verdict = snapshotFile.may(occasionOf(recipient), { snapshot, kind, file: undefined as never });
  return verdict.allowed ? 'yes' : verdict.reason;
};
const said = (snapshot: typeof sent, kind: SnapshotFile) =>
  verdicts(snapshotFile.may, { snapshot, kind, file: undefined as never });

describe('who fetches which file of a pooled offer', () => {
  for (const kind of snapshotFiles.filter((one) => one !== 'letter'))
    it(`${kind} of what was sent: every member`, () => assert.deepEqual(said(sent, kind), members));
  it('the letter of the federation: the federation', () =>
    assert.deepEqual(said(sent, 'letter'), { ...members, LK: others, OB: others, AP: others, ZG: others }));
  it('the letter of a Land: also its own coordination', () => {
    const of = (land: string) => said(frozen({ state: 'withdrawn', land }), 'letter')['LK'];
    assert.deepEqual([of('01'), of('12')], ['yes', others]);
  });
  it('every file of what was sent to it: the recipient', () => {
    for (const kind of snapshotFiles) assert.equal(saidToRecipient(sent, kind), 'yes', kind);
  });
  it('no file of what another authority got', () => {
    for (const kind of snapshotFiles)
      assert.equal(
        saidToRecipient(frozen({ state: 'released', authority: 2 }), kind),
        'rights.not-your-authority',
      );
  });
  it('no file of what was not sent yet, but for those who keep it', () => {
    const unsent = 'offers.snapshot-not-sent';
    for (const kind of snapshotFiles)
      assert.deepEqual(said(frozen(), kind), { ...members, LK: unsent, OB: unsent, AP: unsent, ZG: unsent });
    assert.equal(saidToRecipient(frozen(), 'letter'), unsent);
  });
});
