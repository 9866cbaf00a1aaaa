import type { Db } from '../../../platform/database/index.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import type { Occasion } from '../../../shared/occasion.ts';
import { selectAmendments } from '../db/amendments.ts';
import { selectClauses, selectVariants } from '../db/clauses.ts';
import { selectEdition } from '../db/editions.ts';
import { isMember } from '../db/members.ts';
import { selectOwnWords } from '../db/own-words.ts';
import { selectOwnPositions, selectResponse } from '../db/positions.ts';
import { selectPhases, selectStatement } from '../db/statements.ts';
import { ownPlace } from '../loads/asked.ts';
import {
  mayBringTable,
  mayKeepText,
  mayPrepare,
  mayPropose,
  mayReadAmongMembers,
  mayReadStatement,
  mayRelease,
  maySuggest,
} from '../permissions.ts';
import { conflictsOf, isWaiting } from '../rules/conflicts.ts';
import { isOpenOn } from '../rules/deadline.ts';
import { conflictReason } from '../rules/move.ts';
import { allows, nextPhases } from '../rules/phase.ts';
import type { OwnWord } from '../types.ts';

const loadStatement = async (db: Db, number: number, occasion: Occasion) => {
  const found = await selectStatement(db, number);
  if (!found) return null;
  const place = await ownPlace(db, occasion);
  const isOwnMember = await isMember(db, place.municipality, occasion.today);
  return {
    statement: found,
    place,
    isAsked: isOwnMember && (found.land === null || found.land === place.land),
    phases: await selectPhases(db, number),
    clauses: await selectClauses(db, number),
    variants: await selectVariants(db, number),
    amendments: await selectAmendments(db, number),
    edition: (await selectEdition(db, number, null)) ?? null,
    words: await selectOwnWords(db, number),
    response: (await selectResponse(db, number, place.municipality)) ?? null,
    positions: await selectOwnPositions(db, number, place.municipality),
  };
};
type Facts = NonNullable<Awaited<ReturnType<typeof loadStatement>>>;

/** The joint text with everything around it, as far as the reader may see it. */
export const statement = read({
  name: 'statements.statement',
  input: input({ id: id() }),
  load: (db, { id: number }, occasion) => loadStatement(db, number, occasion),
  may: mayReadStatement,
  show(facts, occasion) {
    const { statement: found, clauses, amendments, variants, words, place } = facts;
    const isMemberView = mayReadAmongMembers(occasion, {}).allowed;
    const mayKeep = mayKeepText(occasion, { statement: found }).allowed;
    const conflicts = mayKeep && found.phase === 'drafting' ? conflictsOf(facts) : [];
    const own = new Map(facts.positions.map((one) => [one.clause, one]));
    return {
      id: found.id,
      title: found.title,
      purpose: found.purpose,
      addressee: found.addressee,
      kind: found.kind,
      land: found.land,
      phase: found.phase,
      embargo: found.embargo,
      droppedReason: isMemberView ? found.droppedReason : null,
      phases: facts.phases,
      isMemberView,
      isKeeper: mayKeep,
      clauses: clauses.map((clause) => ({
        ...clause,
        open: isMemberView
          ? amendments.filter(
              ({ clause: at, state }) => at === clause.id && (state === 'open' || state === 'vote'),
            ).length
          : 0,
        waiting: amendments.filter((one) => one.clause === clause.id && isWaiting(one)).length,
        variants: isMemberView
          ? variants.filter(({ clause: at, state }) => at === clause.id && state === 'open')
          : [],
        own: own.get(clause.id) ?? null,
      })),
      conflicts: conflicts.map((conflict) => ({ ...conflict, ...conflictReason(conflict, clauses) })),
      edition: facts.edition && { number: facts.edition.number, hash: facts.edition.hash },
      words: words.filter((word) => isShown(word, place.municipality)),
      response: facts.response && {
        state: facts.response.state,
        hasDraft: facts.response.hasDraft,
        earlier: facts.positions.some(
          ({ clause, clauseHash }) => clauses.find((one) => one.id === clause)?.hash !== clauseHash,
        ),
      },
      may: mayDo(facts, occasion, conflicts.length === 0),
    };
  },
});

const mayDo = (
  { statement: found, phases, place, isAsked, response, clauses }: Facts,
  occasion: Occasion,
  isClear: boolean,
) => {
  const { phase } = found;
  const untilOf = (one: 'drafting' | 'positions') =>
    phases.find((dates) => dates.phase === one)?.until ?? null;
  const keeps = mayKeepText(occasion, { statement: found }).allowed;
  const proposes = allows(phase, 'propose-amendment') && isOpenOn(untilOf('drafting'), occasion.today);
  const asks = isAsked && allows(phase, 'take-position') && isOpenOn(untilOf('positions'), occasion.today);
  return {
    editText: keeps && allows(phase, 'edit-text'),
    editFrame: keeps && allows(phase, 'edit-frame'),
    setDeadlines: keeps && allows(phase, 'set-deadlines'),
    freeze: keeps && clauses.length > 0,
    moves: keeps
      ? (['open-positions', 'finish-text', 'redraft', 'drop'] as const).filter(
          (move) =>
            nextPhases[move][phase] !== undefined &&
            (isClear || (move !== 'finish-text' && move !== 'open-positions')),
        )
      : [],
    propose: proposes && mayPropose(occasion, { place }).allowed,
    suggest: proposes && maySuggest(occasion, {}).allowed,
    respond: asks && mayPrepare(occasion, { place }).allowed,
    staySilent:
      asks &&
      response?.state !== 'released' &&
      response?.state !== 'silent' &&
      mayPrepare(occasion, { place }).allowed,
    release:
      asks &&
      (response?.state === 'prepared' || response?.hasDraft === true) &&
      mayRelease(occasion, { place }).allowed,
    bringTable:
      allows(phase, 'take-position') &&
      isOpenOn(untilOf('positions'), occasion.today) &&
      mayBringTable(occasion, {}).allowed,
    ownWord: isAsked && allows(phase, 'own-word') && mayPrepare(occasion, { place }).allowed,
  };
};

/** Prepared words are seen at home only. */
const isShown = ({ state, municipality }: OwnWord, own: string): boolean =>
  state === 'published' || (state === 'prepared' && municipality === own);
