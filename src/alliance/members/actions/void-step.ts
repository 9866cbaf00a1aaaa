import { action } from '../../../platform/action.ts';
import { id, input, longText } from '../../../platform/form/inputs.ts';
import { unitOf } from '../../territory/facts.ts';
import { selectStep, selectSteps, updateStepVoid } from '../db/steps.ts';
import { mayKeepRegister } from '../permissions.ts';
import { decideVoiding } from '../rules/void-step.ts';

/** Takes a step back that should not have been recorded; it stays on the page of those who keep the register. @de Schritt zurücknehmen */
export const voidStep = action({
  name: 'members.void-step',
  input: input({ id: id(), reason: longText(500) }),
  async load(db, { id: step }) {
    const found = await selectStep(db, step);
    const unit = found && (await unitOf(db, found.municipality));
    if (!found || !unit) return null;
    return {
      place: { municipality: unit.key, land: unit.land },
      step: found,
      steps: await selectSteps(db, unit.key),
    };
  },
  may: mayKeepRegister,
  decide: ({ step, steps }, deed) => decideVoiding(step, steps, deed),
  async save(db, { id: step, reason }, { now }, { place, step: found }) {
    await updateStepVoid(db, step, reason, now);
    return {
      about: `members.entry:${place.municipality}`,
      ...place,
      details: { status: found.status, step: found.step, day: found.day, evidence: found.evidence },
    };
  },
});
