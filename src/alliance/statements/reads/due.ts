import { input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import { addDays } from '../../../shared/days.ts';
import { selectAmendments } from '../db/amendments.ts';
import { isMember } from '../db/members.ts';
import { selectResponse } from '../db/positions.ts';
import { selectOwnRounds } from '../db/signatures.ts';
import { selectDeadlines, selectStatements } from '../db/statements.ts';
import { ownPlace } from '../loads/asked.ts';
import { mayKeepText, mayPrepare, mayReadAmongMembers, mayRelease } from '../permissions.ts';
import { isOpenOn, leadDays } from '../rules/deadline.ts';

/** What of the joint texts waits for the reader. @de Fälliges der Erklärungen */
export const due = read({
  name: 'statements.due',
  input: input({}),
  async load(db, _, occasion) {
    const place = await ownPlace(db, occasion);
    const all = await selectStatements(db);
    const isOwnMember = await isMember(db, place.municipality, occasion.today);
    const asked = all.filter(
      ({ phase, land, until }) =>
        phase === 'positions' &&
        isOwnMember &&
        (land === null || land === place.land) &&
        isOpenOn(until, occasion.today),
    );
    const responses = [];
    for (const one of asked)
      responses.push({ ...one, response: (await selectResponse(db, one.id, place.municipality)) ?? null });
    const drafts = all.filter(({ phase }) => phase === 'drafting');
    const amendments = [];
    for (const one of drafts) amendments.push(...(await selectAmendments(db, one.id)));
    return {
      place,
      responses,
      drafts,
      amendments,
      rounds: isOwnMember ? await selectOwnRounds(db, place.municipality) : [],
      deadlines: await selectDeadlines(db, addDays(occasion.today, leadDays)),
    };
  },
  may: mayReadAmongMembers,
  show({ place, responses, drafts, amendments, rounds, deadlines }, occasion) {
    const titleOf = new Map(drafts.map((one) => [one.id, one]));
    const undecided = amendments.filter(({ state, suggestion }) => state === 'open' && !suggestion);
    const named = ({ id, title }: { id: number; title: string }) => ({ id, title });
    return {
      positions: responses
        .filter(({ response }) => response === null && mayPrepare(occasion, { place }).allowed)
        .map((one) => ({ ...named(one), until: one.until })),
      releases: responses
        .filter(({ response }) => response?.state === 'prepared' && mayRelease(occasion, { place }).allowed)
        .map((one) => ({ ...named(one), until: one.until })),
      answers: undecided
        .filter(
          ({ procedure, answer, municipality }) =>
            procedure !== null &&
            answer === null &&
            municipality === place.municipality &&
            mayPrepare(occasion, { place }).allowed,
        )
        .map(({ id, statement }) => ({ id, statement, title: titleOf.get(statement)?.title ?? '' })),
      amendments: drafts
        .filter((statement) => mayKeepText(occasion, { statement }).allowed)
        .map((one) => ({
          ...named(one),
          count: undecided.filter(({ statement }) => statement === one.id).length,
        }))
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
