import { id, input, optional, text } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { personOf } from '../../../shared/occasion.ts';
import { selectTokensOf } from '../db/api-tokens.ts';
import { selectOpenHandOvers } from '../db/handovers.ts';
import { selectOfficesOf } from '../db/offices.ts';
import { selectPerson } from '../db/persons.ts';
import { selectSessionsOf } from '../db/sessions.ts';
import { mayUseOwnSession } from '../permissions.ts';

const nobody = { person: null, known: null, offices: [], sessions: [], tokens: [], handOvers: [] };

/** Everything that somebody keeps themselves. @de Mein Zugang */
export const account = read({
  name: 'people.account',
  /** With one of them the answer is there only if it is one's own. */
  input: input({ token: optional(id()), handOver: optional(id()), session: optional(text(16)) }),
  async load(db, asked, occasion) {
    const person = personOf(occasion);
    const known = person === null ? undefined : await selectPerson(db, person);
    if (person === null || !known) return nobody;
    const own = {
      person,
      known,
      offices: await selectOfficesOf(db, person),
      sessions: await selectSessionsOf(db, person),
      tokens: await selectTokensOf(db, person),
      handOvers: await selectOpenHandOvers(db, person, occasion.now),
    };
    const holds = (one: number | string | null, list: { id: number | string }[]) =>
      one === null || list.some(({ id: known }) => known === one);
    const { token, handOver, session } = asked;
    const isOwn = holds(token, own.tokens) && holds(handOver, own.handOvers) && holds(session, own.sessions);
    return isOwn ? own : null;
  },
  may: mayUseOwnSession,
  show({ known, offices, sessions, tokens, handOvers }, { now, today }) {
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
