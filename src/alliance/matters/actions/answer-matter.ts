import { action } from '../../../platform/action.ts';
import { id, input, longText, wholeNumber } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { closeMatter, insertMove, lockMatter } from '../db/matters.ts';
import { mailAnswer } from '../mails/answer.ts';
import { mayHandle } from '../permissions.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('matters');

/** Gives the reply that is owed and closes the matter. @de Anliegen beantworten */
export const answerMatter = action({
  name: 'matters.answer-matter',
  input: input({ matter: id(), answer: longText(5_000), version: wholeNumber() }),
  async load(db, { matter: number }) {
    const matter = await lockMatter(db, number);
    return matter && { matter, desk: matter.desk };
  },
  may: mayHandle,
  decide({ matter }, { answer, version }, { actor }) {
    if (matter.state !== 'open') return decline('closed');
    if (matter.version !== version) return decline('changed-meanwhile');
    return accept({ answer, actor });
  },
  async save(db, { answer, actor }, { now }, { matter }) {
    if (actor.kind !== 'person' || !actor.office) throw new Error('only people in an office answer matters');
    await closeMatter(db, matter.id, 'answered');
    const by = { person: actor.personId, role: actor.office.role };
    await insertMove(db, matter.id, { move: 'answered', desk: matter.desk, note: answer, ...by }, now);
    await mailAnswer(db, matter, answer, now);
    return {
      about: `matters.matter:${matter.id}`,
      municipality: matter.fromMunicipality,
      land: matter.fromLand,
    };
  },
});
