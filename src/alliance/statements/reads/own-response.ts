import type { Db } from '../../../platform/database/index.ts';
import { id, input } from '../../../platform/form/inputs.ts';
import { read } from '../../../platform/read.ts';
import type { Occasion } from '../../../shared/occasion.ts';
import { mandatesOf } from '../../mandates/facts.ts';
import { coverageOf } from '../../mandates/rules/answer.ts';
import type { Coverage } from '../../mandates/rules/coverage.ts';
import type { MandateFacts } from '../../mandates/rules/hold.ts';
import { loadAskedUnheld } from '../loads/asked.ts';
import { mayPrepare, mayRelease } from '../permissions.ts';
import { decideAsked } from '../rules/response.ts';
import { hintFrom } from '../rules/stance.ts';
import type { Clause } from '../types.ts';

/** A municipality's own positions, prepared or released, with what its mandates say to each clause. */
export const ownResponse = read({
  name: 'statements.own-response',
  input: input({ id: id() }),
  load: (db, { id: number }, occasion) => loadOwnResponse(db, number, occasion),
  may: mayPrepare,
  show: (facts, occasion) => showOwnResponse(facts, occasion),
});

/** What own positions rest on. */
export const loadOwnResponse = async (db: Db, number: number, occasion: Occasion) => {
  const asked = await loadAskedUnheld(db, number, occasion);
  if (!asked) return null;
  const { municipality } = asked.place;
  return { ...asked, mandates: municipality === '' ? null : await mandatesOf(db, municipality) };
};

/** Own positions as their forms show them. */
export const showOwnResponse = (
  {
    statement,
    place,
    clauses,
    asked,
    response,
    positions,
    standing,
    mandates,
  }: NonNullable<Awaited<ReturnType<typeof loadOwnResponse>>>,
  occasion: Occasion,
) => {
  const closed = decideAsked(asked, occasion.today);
  // after the deadline only what was released says how the municipality stands
  const shown = closed === null ? positions : standing;
  const coverages = (clause: Clause) =>
    mandates === null ? [] : coveragesFor(mandates, place, clause, occasion.today);
  return {
    statement: { id: statement.id, title: statement.title, phase: statement.phase },
    municipality: place.municipality,
    until: asked.until,
    isOpen: closed === null,
    response: response && {
      state: response.state,
      origin: response.origin,
      version: response.version,
      hasDraft: response.hasDraft,
    },
    version: response?.version ?? 0,
    preamble: clauses.filter(({ kind }) => kind === 'preamble'),
    clauses: clauses
      .filter(({ kind }) => kind === 'numbered')
      .map((clause) => {
        const found = coverages(clause);
        return {
          id: clause.id,
          number: clause.number,
          label: clause.label,
          text: clause.text,
          hash: clause.hash,
          position: shown.find((one) => one.clause === clause.id) ?? null,
          hint: hintFrom(found.map(({ verdict }) => verdict)),
          coverages: found,
        };
      }),
    may: {
      release:
        closed === null &&
        (response?.state === 'prepared' || response?.hasDraft === true) &&
        mayRelease(occasion, { place }).allowed,
    },
  };
};

const coveragesFor = (
  mandates: MandateFacts,
  place: { municipality: string; land: string | null },
  { topics, act }: Clause,
  day: string,
): Coverage[] =>
  topics.map((topic) =>
    coverageOf(mandates, place, { act, topic, group: null, number: null, programme: null, day }),
  );
