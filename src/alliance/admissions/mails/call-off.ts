import type { Db } from '../../../platform/database/index.ts';
import type { Day } from '../../../shared/days.ts';
import type { Occasion } from '../../../shared/occasion.ts';
import { officeHolders } from '../../people/facts.ts';
import type { CallOff, Request } from '../types.ts';
import { peopleOf, tell } from './tell.ts';

type Told = Pick<CallOff, 'id' | 'authorityName' | 'wanted'>;
const pathOf = (id: number): string => `/abrufe/${id}`;

/** Tells the federal coordination that somebody asks for places. */
export const mailReceived = async (
  db: Db,
  callOff: Told & Pick<CallOff, 'deadline'>,
  { now, today }: Occasion,
): Promise<void> => {
  const { id, authorityName, wanted, deadline } = callOff;
  const values = { path: pathOf(id), authority: authorityName, wanted, days: { deadline } };
  await tell(db, 'received', await officeHolders(db, { roles: ['K'] }, today), values, now);
};

/** Tells every municipality asked what for, how many are proposed, and until when it may answer. */
export const mailAsked = async (
  db: Db,
  { id, authorityName, wanted }: Told,
  asked: {
    deadline: Day;
    requests: readonly { municipality: string; land: string | null; share: number | null }[];
  },
  { now, today }: Occasion,
): Promise<void> => {
  for (const { municipality, land, share } of asked.requests)
    await tell(
      db,
      share === null ? 'asked-openly' : 'asked',
      await peopleOf(db, { municipality, land }, today),
      {
        path: pathOf(id),
        municipality,
        authority: authorityName,
        wanted,
        share: share ?? 0,
        days: { deadline: asked.deadline },
      },
      now,
    );
};

/** Tells everybody who promised how many of their places were accepted. */
export const mailAccepted = async (
  db: Db,
  { id, authorityName }: Told,
  {
    parts,
    requests,
  }: { parts: readonly { request: number; places: number }[]; requests: readonly Request[] },
  { now, today }: Occasion,
): Promise<void> => {
  for (const { request, places } of parts) {
    const found = requests.find((one) => one.id === request);
    if (!found) continue;
    const { municipality } = found;
    const values = { path: pathOf(id), municipality, authority: authorityName, places };
    await tell(db, 'accepted', await peopleOf(db, found, today), values, now);
  }
};

/** Tells everybody who was asked that the recipient took its call-off back. */
export const mailCallOffWithdrawn = async (
  db: Db,
  { id, authorityName }: Told,
  { requests, reason }: { requests: readonly Request[]; reason: string },
  { now, today }: Occasion,
): Promise<void> => {
  for (const request of requests.filter(({ state }) => state !== 'declined' && state !== 'withdrawn')) {
    const { municipality } = request;
    const values = { path: pathOf(id), municipality, authority: authorityName, reason };
    await tell(db, 'call-off-withdrawn', await peopleOf(db, request, today), values, now);
  }
};
