import {
  type Actor,
  type Audience,
  audienceOf,
  audiences,
  mayRead,
  officeOf,
} from '../../../shared/occasion.ts';
import { isOurs } from './for-authority.ts';

/** What somebody reads, said once for all threads. */
export interface Reader {
  ours: boolean;
  /** The authority whose threads are all read, by its recipients alone. */
  authority: number | null;
  anywhere: readonly Audience[];
  /** Audiences of threads of the own municipality. */
  atHome: { municipality: string | null; audiences: readonly Audience[] };
  /** Audiences of threads of the own Länder. */
  inLand: { lands: readonly string[]; audiences: readonly Audience[] };
}

/**
 * Which threads somebody reads, so that a list can be looked for at once; `readsThread` says the same of one thread.
 *
 * @de Leserkreis der Vorgänge
 * @source schriftwechsel#einsicht
 */
export const readerOf = (actor: Actor): Reader => {
  const office = officeOf(actor);
  const { municipality = null, lands = [] } = office ?? {};
  const read = (about: { municipality: string; land: string }): Audience[] =>
    audiences.filter((one) => mayRead(audienceOf(actor, about), one));
  return {
    ours: isOurs(actor),
    authority: (office?.role === 'MIN' && office.authority) || null,
    anywhere: read({ municipality: '', land: '' }),
    atHome: { municipality, audiences: read({ municipality: municipality ?? '', land: '' }) },
    inLand: { lands, audiences: read({ municipality: '', land: lands[0] ?? '' }) },
  };
};
