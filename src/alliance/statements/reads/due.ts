import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { addDays } from '../../../shared/days.ts';
import { type Actor, officeOf } from '../../../shared/occasion.ts';
import { countOpen, selectUnanswered } from '../db/amendments.ts';
import { isMember } from '../db/members.ts';
import { selectResponsesOf } from '../db/positions.ts';
import { selectOwnRounds } from '../db/signatures.ts';
import { selectDeadlines, selectStatements } from '../db/statements.ts';
import { landOf } from '../../territory/lands.ts';
import { mayKeepText, mayPrepare, mayReadAmongMembers, mayRelease } from '../permissions.ts';
import { isOpenOn, leadDays } from '../rules/deadline.ts';

/** What of the joint texts waits for the reader. @de Fälliges der Erklärungen */
export const due = read({
  name: 'statements.due',
  input: input({}),
  async load(db, _, { actor, today }) {
    const place = placeOf(actor);
    // the start page asks all contexts at once: everything here in one round
    const [all, isOwnMember, responses, open, unanswered, rounds, deadlines] = await Promise.all([
      selectStatements(db),
      isMember(db, place.municipality, today),
      selectResponsesOf(db, place.municipality),
      countOpen(db),
      selectUnanswered(db, place.municipality),
      selectOwnRounds(db, place.municipality),
      selectDeadlines(db, addDays(today, leadDays)),
    ]);
    const asked = all.filter(
      ({ phase, land, until }) =>
        phase === 'positions' &&
        isOwnMember &&
        (land === null || land === place.land) &&
        isOpenOn(until, today),
    );
    return {
      place,
      responses: asked.map((one) => ({
        ...one,
        response: responses.find(({ statement }) => statement === one.id) ?? null,
      })),
      drafts: all.filter(({ phase }) => phase === 'drafting'),
      open,
      unanswered,
      rounds: isOwnMember ? rounds : [],
      deadlines,
    };
  },
  may: mayReadAmongMembers,
  show({ place, responses, drafts, open, unanswered, rounds, deadlines }, occasion) {
    const countOf = new Map(open.map(({ statement, count }) => [statement, count]));
    const named = ({ id, title }: { id: number; title: string }) => ({ id, title });
    return {
      positions: responses
        .filter(({ response }) => response === null && mayPrepare(occasion, { place }).allowed)
        .map((one) => ({ ...named(one), until: one.until })),
      releases: responses
        .filter(
          ({ response }) =>
            (response?.state === 'prepared' || response?.hasDraft === true) &&
            mayRelease(occasion, { place }).allowed,
        )
        .map((one) => ({ ...named(one), until: one.until })),
      answers: mayPrepare(occasion, { place }).allowed ? unanswered : [],
      amendments: drafts
        .filter((statement) => mayKeepText(occasion, { statement }).allowed)
        .map((one) => ({ ...named(one), count: countOf.get(one.id) ?? 0 }))
        .filter(({ count }) => count > 0),
      // a round is a chance, not a duty: whoever withdrew or signed is not asked any more
      signatures: mayPrepare(occasion, { place }).allowed
        ? rounds
            .filter(
              ({ state, land, until }) =>
                (state === null || state === 'prepared') &&
                (land === null || land === place.land) &&
                isOpenOn(until, occasion.today),
            )
            .map((one) => ({ ...named(one), until: one.until, isPrepared: one.state === 'prepared' }))
        : [],
      deadlines: deadlines
        .filter((statement) => statement.phase !== 'dropped' && mayKeepText(occasion, { statement }).allowed)
        .map((one) => ({ ...named(one), until: one.until, phase: one.phase })),
    };
  },
});

/** The municipality for which somebody acts, and its Land as its key says. */
const placeOf = (actor: Actor): { municipality: string; land: string | null } => {
  const office = officeOf(actor);
  const municipality = (office?.role === 'AP' || office?.role === 'OB' ? office.municipality : null) ?? '';
  return { municipality, land: landOf(municipality)?.key ?? null };
};
