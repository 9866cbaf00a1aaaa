import { recordStep } from '../../src/alliance/members/actions/record-step.ts';
import { addClause } from '../../src/alliance/statements/actions/add-clause.ts';
import { beginStatement } from '../../src/alliance/statements/actions/begin-statement.ts';
import { changePhase } from '../../src/alliance/statements/actions/change-phase.ts';
import { selectClauses } from '../../src/alliance/statements/db/clauses.ts';
import { selectStatement } from '../../src/alliance/statements/db/statements.ts';
import type { AnyAction } from '../../src/platform/action.ts';
import type { Outcome } from '../../src/platform/outcome.ts';
import type { Actor } from '../../src/shared/occasion.ts';
import { places, testHouse } from '../house.ts';

/** What came of a deed: `done`, or the reason against it without its context. */
export const saidOf = (outcome: Outcome): string => {
  switch (outcome.outcome) {
    case 'declined':
      return outcome.declined.reason.replace('statements.', '');
    case 'forbidden':
      return outcome.refusal.reason.replace('rights.', '');
    default:
      return outcome.outcome;
  }
};

/** A product with four members and a statement of two clauses in drafting. */
export const allianceHouse = async () => {
  const house = await testHouse();
  const { act, database, makePerson } = house;
  const federal = await makePerson('K');
  for (const municipality of [places.potsdam, places.kiel, places.flensburg, places.luebeck])
    await act(federal, recordStep, {
      municipality,
      status: 'member',
      step: 'begins',
      day: '2019-06-14',
      evidence: 'Beschluss',
      source: 'Probe',
      declaration: '2019',
    });
  const must = async (actor: Actor, action: AnyAction, input: unknown) => {
    const outcome = await act(actor, action, input);
    if (outcome.outcome !== 'done') throw new Error(`${action.name}: ${saidOf(outcome)}`);
    return outcome.trace;
  };
  const { reply } = await must(federal, beginStatement, {
    title: 'Gemeinsam aufnehmen',
    purpose: 'Probe',
    kind: 'letter',
  });
  const id = Number(reply?.['id']);
  for (const [number, text, deed] of [
    ['1', 'Der Bund hilft schnell.', 'appeal'],
    ['2', 'Das Land zahlt die Hälfte der Kosten.', 'act'],
  ])
    await must(federal, addClause, {
      statement: id,
      kind: 'numbered',
      number,
      label: `Punkt ${number}`,
      text,
      topics: ['federal-programme'],
      act: deed,
    });
  const clauses = () => selectClauses(database, id);
  const move = async (to: string, reason: string | null = null) => {
    const version = (await selectStatement(database, id))?.version;
    return act(federal, changePhase, { id, version, move: to, reason });
  };
  return { ...house, federal, id, clauses, move, must, page: `/erklaerungen/${id}` };
};
