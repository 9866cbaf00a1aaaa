import { audienceOf, type Occasion, officeOf } from '../../shared/occasion.ts';
import { permission } from '../../shared/permission.ts';
import { allowed, refusals } from '../../shared/verdict.ts';
import { type Readable, readersOf } from './rules/readers.ts';
import type { de } from './texts/de.ts';
import type { OwnWordState, Statement } from './types.ts';

const refuse = refusals<keyof typeof de.refusals>('statements');

/** A municipality as permissions see it. */
export interface Place {
  municipality: string;
  land: string | null;
}
type OfStatement = { statement: Pick<Statement, 'land'> };
const landOf = ({ statement: { land } }: OfStatement) => ({ land });
const placeOf = ({ place: { municipality, land } }: { place: Place }) => ({ municipality, land });

/** The alliance's text is kept by the federation, a Land's own text also by the coordination of that Land. */
export const mayKeepText = permission<OfStatement>({ K: 'everywhere', LK: 'own-land' }, landOf);

/** Opens the form of a new statement; the deed itself asks for the Land. */
export const mayBegin = permission({ K: 'everywhere', LK: 'everywhere' });

/** A municipality's people propose for their municipality. */
export const mayPropose = permission<{ place: Place }>(
  { AP: 'own-municipality', OB: 'own-municipality' },
  placeOf,
);

/** Whoever speaks for no municipality suggests: it may be taken up, nobody has to answer it. */
export const maySuggest = permission({ LK: 'everywhere', ZG: 'everywhere' });

/** The proposing municipality answers and withdraws; a suggestion is its author's. */
export const mayAnswer = permission<{ place: Place; author: number | null }>(
  { AP: 'own-municipality', OB: 'own-municipality', 'signed-in': 'own-person' },
  ({ place: { municipality, land }, author }) => ({ municipality, land, person: author }),
);

/** Positions are prepared by the municipality's people. */
export const mayPrepare = permission<{ place: Place }>(
  { AP: 'own-municipality', OB: 'own-municipality' },
  placeOf,
);

/** What a municipality says is released by its head alone. */
export const mayRelease = permission<{ place: Place }>({ OB: 'own-municipality' }, placeOf);

/** Tables are brought by those who collect answers; rows outside one's own Länder are refused one by one. */
export const mayBringTable = permission({ K: 'everywhere', LK: 'everywhere' });

/** A table is handled further by whoever brought it, and by the federation. */
export const mayHandleTable = permission<{ upload: { uploadedBy: number | null } }>(
  { K: 'everywhere', LK: 'own-person' },
  ({ upload }) => ({ person: upload.uploadedBy }),
);

const isMemberReader = ({ actor }: Occasion): boolean =>
  audienceOf(actor, { municipality: '', land: '' }) !== 'public';

/** The list is open to everybody; it shows to each what they may read. */
export const mayReadList = permission({ public: 'everywhere' });

/** A draft is read by members and observers, a final text by everybody. */
export const mayReadStatement = permission<{ statement: Readable }>(
  { public: 'everywhere' },
  undefined,
  (occasion, { statement }) =>
    readersOf(statement, occasion.today) === 'public' || isMemberReader(occasion)
      ? allowed
      : refuse('members-only'),
);

/** A published word is read with the text beside which it stands, a prepared one at home only. */
export const mayReadOwnWord = permission<{
  statement: Readable;
  word: { state: OwnWordState };
  place: Place;
}>({ public: 'everywhere' }, undefined, (occasion, { statement, word, place }) => {
  if (word.state !== 'published')
    return mayPrepare(occasion, { place }).allowed ? allowed : refuse('own-word-hidden');
  return mayReadStatement(occasion, { statement });
});

/** How members stand to a text, and what they want changed, is for members and observers. */
export const mayReadAmongMembers = permission({
  K: 'everywhere',
  LK: 'everywhere',
  OB: 'everywhere',
  AP: 'everywhere',
  ZG: 'everywhere',
});

/** The clockwork reminds of deadlines. */
export const mayWorkBehind = permission({ system: 'everywhere' });

/** Who signs is the office that is named, by nobody in its place. */
export const maySign = permission<{
  place: Place;
  signature: { office: number };
}>({ OB: 'own-municipality' }, placeOf, ({ actor }, { signature }) =>
  officeOf(actor)?.id === signature.office ? allowed : refuse('link-of-other-office'),
);

/** A signature is taken back by the head, and by the staff that prepared it. */
export const mayWithdrawSignature = permission<{ place: Place }>(
  { OB: 'own-municipality', AP: 'own-municipality' },
  placeOf,
);

/** The letter is for members while it is signed, for everybody once it is sent and its embargo has ended. */
export const mayReadLetter = permission<{ statement: Readable }>(
  { public: 'everywhere' },
  undefined,
  (occasion, { statement }) => {
    const isSent = statement.phase === 'sent' || statement.phase === 'answered';
    return isSent || isMemberReader(occasion)
      ? mayReadStatement(occasion, { statement })
      : refuse('members-only');
  },
);
