import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { personOf } from '../../../shared/occasion.ts';
import { selectTokensOf } from '../db/api-tokens.ts';
import { selectOpenHandOvers } from '../db/handovers.ts';
import { selectOfficesOf } from '../db/offices.ts';
import { selectPerson } from '../db/persons.ts';
import { selectSessionsOf } from '../db/sessions.ts';
import { mayUseOwnSession } from '../permissions.ts';

/** Everything that somebody keeps themselves. @de Mein Zugang */
export const account = read({
  name: 'people.account',
  input: input({}),
  async load(db, _, occasion) {
    const id = personOf(occasion);
    const known = id === null ? undefined : await selectPerson(db, id);
    if (id === null || !known) return { person: null, known: null };
    return {
      person: id,
      known,
      offices: await selectOfficesOf(db, id),
      sessions: await selectSessionsOf(db, id),
      tokens: await selectTokensOf(db, id),
      handOvers: await selectOpenHandOvers(db, id, occasion.now),
    };
  },
  may: mayUseOwnSession,
  show({ known, offices = [], sessions = [], tokens = [], handOvers = [] }, { now, today }) {
    if (!known) throw new Error('shown to nobody');
    const stands = (office: number | null) =>
      offices.some(
        ({ id, fromDay, toDay }) => id === office && fromDay <= today && (!toDay || toDay >= today),
      );
    const stateOf = ({ revokedAt, expiresAt, office }: (typeof tokens)[number]) => {
      if (revokedAt) return 'revoked' as const;
      if (expiresAt <= now) return 'expired' as const;
      return stands(office) ? ('valid' as const) : ('ended' as const);
    };
    return {
      today,
      person: known,
      offices: offices.map((office) => ({
        ...office,
        isOver: office.toDay !== null && office.toDay < today,
      })),
      sessions,
      tokens: tokens.map((token) => ({ ...token, state: stateOf(token) })),
      handOvers: handOvers.map(({ id, office, email, expiresAt }) => ({ id, office, email, expiresAt })),
    };
  },
});
