import { action } from '../../../platform/action.ts';
import { choice, day, input, optional, text, unitKey } from '../../../platform/form/inputs.ts';
import { unitOf } from '../../territory/facts.ts';
import { entryFor } from '../db/entries.ts';
import { insertStep, selectSteps } from '../db/steps.ts';
import { mayKeepRegister } from '../permissions.ts';
import { decideStep } from '../rules/record-step.ts';
import { statuses, stepKinds } from '../types.ts';

/** Adds a dated step to the history of a municipality. @de Schritt eintragen */
export const recordStep = action({
  name: 'members.record-step',
  input: input({
    municipality: unitKey(),
    status: choice(statuses),
    step: choice(stepKinds),
    day: day(),
    evidence: text(500),
    source: text(500),
    declaration: optional(choice(['2019', '2021'])),
  }),
  async load(db, { municipality }) {
    const unit = await unitOf(db, municipality);
    if (!unit) return null;
    return { place: { municipality, land: unit.land }, steps: await selectSteps(db, municipality) };
  },
  may: mayKeepRegister,
  decide: ({ steps }, step, { today }) => decideStep(steps, step, today),
  async save(db, { municipality, ...step }, { actor, now }, { place }) {
    const entry = await entryFor(db, municipality, now);
    const id = await insertStep(db, entry.id, step, actor.kind === 'person' ? actor.personId : null, now);
    return { about: `members.entry:${municipality}`, municipality, land: place.land, reply: { id } };
  },
  conflicts: { step_once: 'members.already-recorded' },
});
