import { action } from '../../../platform/action.ts';
import { choice, id, input, longText, optional, wholeNumber } from '../../../platform/form/inputs.ts';
import { declines } from '../../../shared/decision.ts';
import { personOf } from '../../../shared/occasion.ts';
import { setAmendmentState } from '../db/amendments.ts';
import { insertVariant } from '../db/clauses.ts';
import { loadAmendment } from '../loads/amendment.ts';
import { tellOfDecision } from '../mails/amendment.ts';
import { mayKeepText } from '../permissions.ts';
import { allows } from '../rules/phase.ts';
import { decideAmendment as judge } from '../rules/procedure.ts';
import type { de } from '../texts/de.ts';
import { procedures } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('statements');

/** Decides an amendment, or takes a decision back that is not yet part of the text. @de Über einen Änderungsantrag entscheiden */
export const decideAmendment = action({
  name: 'statements.decide-amendment',
  input: input({
    id: id(),
    version: wholeNumber(),
    decision: choice([...procedures, 'reopen']),
    note: optional(longText(1_000)),
  }),
  load: (db, input) => loadAmendment(db, input.id),
  may: mayKeepText,
  decide({ statement, amendment }, deed, { today }) {
    if (!allows(statement.phase, 'decide-amendment')) return decline('text-fixed');
    return amendment.version === deed.version ? judge(amendment, deed, today) : decline('changed-meanwhile');
  },
  async save(db, { state, note }, occasion, { statement, amendment, clauses }) {
    const { id: number, clause, text, reason, municipality, land } = amendment;
    const about = clauses.find((one) => one.id === clause);
    const decidedOn = state === 'open' || state === 'vote' ? null : occasion.today;
    await setAmendmentState(db, number, { state, decidedOn, note });
    if (state === 'variant') {
      const label = about?.label ?? '';
      const by = { person: personOf(occasion), now: occasion.now };
      await insertVariant(db, { clause, label, text, reason, amendment: number }, by);
    }
    await tellOfDecision(db, { statement, clause: about, amendment, state }, occasion);
    return { about: `statements.amendment:${number}`, municipality, land, reply: { state } };
  },
});
