import { action } from '../../../platform/action.ts';
import {
  choice,
  id,
  input,
  longText,
  optional,
  unitKey,
  wholeNumber,
} from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { vacantLands } from '../../people/facts.ts';
import { unitOf } from '../../territory/facts.ts';
import { insertMove, lockMatter, moveMatter } from '../db/matters.ts';
import { mailDesk } from '../mails/desk.ts';
import { mayHandle } from '../permissions.ts';
import { canPass, dueFrom } from '../rules/route.ts';
import type { de } from '../texts/de.ts';
import { type Desk, layers } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('matters');

/** Hands a matter on to the next layer, with a word why. @de Anliegen weitergeben */
export const passMatter = action({
  name: 'matters.pass-matter',
  input: input({
    matter: id(),
    to: choice(layers),
    unit: optional(unitKey()),
    note: longText(2_000),
    version: wholeNumber(),
  }),
  async load(db, { matter: number, to, unit: key }, { today }) {
    const matter = await lockMatter(db, number);
    if (!matter) return null;
    const target = to === 'municipality' && key ? await unitOf(db, key) : undefined;
    const land =
      target?.land ?? (to === 'land' ? (key?.slice(0, 2) ?? matter.fromLand ?? matter.desk.land) : null);
    const vacant = await vacantLands(db, today);
    return { matter, desk: matter.desk, target, land, vacant };
  },
  may: mayHandle,
  decide({ matter, target, land, vacant }, { to, version, note }, { actor }) {
    if (matter.state !== 'open') return decline('closed');
    if (matter.version !== version) return decline('changed-meanwhile');
    if (to === 'municipality' && !target) return decline('name-a-municipality', { field: 'unit' });
    if (to === 'land' && land && vacant.includes(land)) return decline('land-vacant', { field: 'to' });
    const next: Desk = {
      layer: to,
      municipality: to === 'municipality' ? (target?.key ?? null) : null,
      land: to === 'federation' ? null : land,
    };
    const pastVacant = [matter.desk.land, next.land].some((key) => key !== null && vacant.includes(key));
    if (!canPass(matter.desk, next, pastVacant)) return decline('not-the-next-layer', { field: 'to' });
    return accept({ next, note, actor });
  },
  async save(db, { next, note, actor }, { now, today }, { matter }) {
    if (actor.kind !== 'person' || !actor.office) throw new Error('only people in an office pass matters on');
    const dueDay = dueFrom(today);
    await moveMatter(db, matter.id, next, dueDay);
    const by = { person: actor.personId, role: actor.office.role };
    await insertMove(db, matter.id, { move: 'passed', desk: next, note, ...by }, now);
    await mailDesk(db, 'arrived', { id: matter.id, title: matter.title, desk: next, dueDay }, { now, today });
    return {
      about: `matters.matter:${matter.id}`,
      municipality: matter.fromMunicipality,
      land: matter.fromLand,
    };
  },
});
