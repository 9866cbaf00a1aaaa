import { audienceOf, mayRead, officeOf, type Occasion } from '../../shared/occasion.ts';
import { permission } from '../../shared/permission.ts';
import { allowed, refusals, type Verdict } from '../../shared/verdict.ts';
import type { de } from './texts/de.ts';
import type { ThreadPlace } from './types.ts';

const refuse = refusals<keyof typeof de.refusals>('correspondence');

const place = ({ place: { municipality, land } }: { place: ThreadPlace }) => ({ municipality, land });

/** A Land coordination keeps the threads of its coordination, not those of its municipalities. */
const asKeeper = ({ actor }: Occasion, { place: { keeper } }: { place: ThreadPlace }): Verdict =>
  officeOf(actor)?.role === 'LK' && keeper !== 'land' ? refuse('not-your-thread') : allowed;

/** Whoever writes a thread keeps it: the federation all, a Land coordination its own, a municipality its own. */
export const mayKeepThread = permission<{ place: ThreadPlace }>(
  { K: 'everywhere', LK: 'own-land', OB: 'own-municipality', AP: 'own-municipality' },
  place,
  asKeeper,
);

/** Opens the form of a new thread; the deed itself asks for the place. */
export const mayOpenSomewhere = permission<unknown>({
  K: 'everywhere',
  LK: 'everywhere',
  OB: 'everywhere',
  AP: 'everywhere',
});

/** A thread is read by those it is meant for, and by the authority that it is exchanged with. */
export const readsThread = (actor: Occasion['actor'], thread: ThreadPlace): boolean => {
  const office = officeOf(actor);
  if (office?.role === 'MIN') return office.authority === thread.authority || thread.audience === 'public';
  const about = { municipality: thread.municipality ?? '', land: thread.land ?? '' };
  return mayRead(audienceOf(actor, about), thread.audience);
};

export const mayReadThread = permission<{ place: ThreadPlace }>(
  { public: 'everywhere' },
  undefined,
  ({ actor }, { place: thread }) => (readsThread(actor, thread) ? allowed : refuse('not-for-you')),
);

/** The list shows to everybody what they may read of it. */
export const mayListThreads = permission<unknown>({ public: 'everywhere' });

/** An authority answers its own threads. */
export const mayReplyAsAuthority = permission<{ place: ThreadPlace }>(
  { MIN: 'own-authority' },
  ({ place: { authority } }) => ({ authority }),
);

/** A link in a mail opens the one thread it stands for, whoever holds it. */
export const mayUseLink = permission<unknown>({ public: 'everywhere' });

/** The clockwork reminds. */
export const mayWorkBehind = permission<unknown>({ system: 'everywhere' });
