import { officeOf } from '../../shared/occasion.ts';
import { permission } from '../../shared/permission.ts';
import { allowed, refusals } from '../../shared/verdict.ts';
import type { Snapshot, SnapshotFile } from './snapshot-types.ts';
import type { poolDe } from './texts/pool.de.ts';

/** A municipality as permissions see it. */
export interface Place {
  municipality: string;
  land: string | null;
}
const place = <Facts extends { place: Place }>({ place: { municipality, land } }: Facts) => ({
  municipality,
  land,
});

/** The public reads sums of what was released, never single offers. */
export const mayReadTotals = permission({ public: 'everywhere' });

/** Single offers are for those who work together. */
export const mayReadOffers = permission({
  K: 'everywhere',
  LK: 'everywhere',
  OB: 'everywhere',
  AP: 'everywhere',
  ZG: 'everywhere',
});

/** Notes are for the municipality itself and those who coordinate it. */
export const mayReadNotes = permission<{ place: Place }>(
  { K: 'everywhere', LK: 'own-land', OB: 'own-municipality', AP: 'own-municipality' },
  place,
);

/** Offers are entered and kept by their own municipality, with help from the coordinations. */
export const mayKeepOffer = permission<{ place: Place }>(
  { K: 'everywhere', LK: 'own-land', OB: 'own-municipality', AP: 'own-municipality' },
  place,
);

/** Opens the forms in which a municipality is still to be chosen; the deed itself asks for the place. */
export const mayEnterSomewhere = permission({
  K: 'everywhere',
  LK: 'everywhere',
  OB: 'everywhere',
  AP: 'everywhere',
});

/** Places are promised to others by the political head alone. */
export const mayReleaseOffer = permission<{ place: Place }>({ OB: 'own-municipality' }, place);

/** Taking places back is in the hands of the municipality, head or contact. */
export const mayHoldBack = permission<{ place: Place }>(
  { OB: 'own-municipality', AP: 'own-municipality' },
  place,
);

/** The clockwork reminds, lets expire and pauses. */
export const mayWorkBehind = permission({ system: 'everywhere' });

const refusePool = refusals<keyof typeof poolDe.refusals>('offers');

/** Members and coordinations look at what all offers do together; recipients see what was sent to them. */
export const mayExplorePool = permission({
  K: 'everywhere',
  LK: 'everywhere',
  OB: 'everywhere',
  AP: 'everywhere',
  ZG: 'everywhere',
});

/** The federation speaks for everybody, a Land coordination for the municipalities of its Land. */
export const mayKeepSnapshot = permission<{ land: string | null }>(
  { K: 'everywhere', LK: 'own-land' },
  ({ land }) => ({ land }),
);

/** Opens the form, in which the Land is still to be chosen. */
export const mayPrepareSomewhere = permission({ K: 'everywhere', LK: 'everywhere' });

const aboutSnapshot = ({ snapshot: { land, authority } }: { snapshot: Snapshot }) => ({ land, authority });
const isSent = ({ state }: Snapshot): boolean => state === 'released' || state === 'withdrawn';

/** Until it is sent, only those who prepare it see a pooled offer; then members do, and the recipient. */
export const mayReadSnapshot = permission<{ snapshot: Snapshot }>(
  {
    K: 'everywhere',
    LK: 'everywhere',
    OB: 'everywhere',
    AP: 'everywhere',
    ZG: 'everywhere',
    MIN: 'own-authority',
  },
  aboutSnapshot,
  (occasion, { snapshot }) =>
    isSent(snapshot) || mayKeepSnapshot(occasion, snapshot).allowed
      ? allowed
      : refusePool('snapshot-not-sent'),
);

/** The covering letter is the recipient's and that of those who send it; the rest is for everybody who reads the pooled offer. */
export const mayReadLetter = permission<{ snapshot: Snapshot }>(
  { K: 'everywhere', LK: 'own-land', MIN: 'own-authority' },
  aboutSnapshot,
  (occasion, facts) => mayReadSnapshot(occasion, facts),
);

/** Of its files only the letter is for fewer people than the pooled offer itself. */
export const mayReadSnapshotFile = permission<{ snapshot: Snapshot; kind: SnapshotFile }>(
  mayReadSnapshot.who,
  aboutSnapshot,
  (occasion, facts) => {
    const read = mayReadSnapshot(occasion, facts);
    if (!read.allowed || facts.kind !== 'letter' || mayReadLetter(occasion, facts).allowed) return read;
    return refusePool('letter-of-others');
  },
);

/** The list shows each reader what they may read of it. */
export const mayListSnapshots = permission({
  K: 'everywhere',
  LK: 'everywhere',
  OB: 'everywhere',
  AP: 'everywhere',
  ZG: 'everywhere',
  MIN: 'everywhere',
});

/** The recipient asks about what was sent to it. */
export const mayAskAboutSnapshot = permission<{ snapshot: Snapshot }>(
  { MIN: 'own-authority' },
  aboutSnapshot,
  (_, { snapshot }) => (isSent(snapshot) ? allowed : refusePool('snapshot-not-sent')),
);

/** Questions and answers are between the recipient and those who sent it. */
export const seesQuestions = (occasion: Parameters<typeof mayReadSnapshot>[0], snapshot: Snapshot): boolean =>
  officeOf(occasion.actor)?.role === 'MIN' || mayKeepSnapshot(occasion, snapshot).allowed;

/** Whoever was handed a file may have it checked. */
export const mayCheckSnapshot = permission({ public: 'everywhere' });

/** The background freezes what somebody asked for. */
export const mayFreezeSnapshot = permission({ system: 'everywhere' });
