import { action } from '../../../platform/action.ts';
import { choice, input, longText, text } from '../../../platform/form/inputs.ts';
import { accept, declines } from '../../../shared/decision.ts';
import { officeOf } from '../../../shared/occasion.ts';
import { vacantLands } from '../../people/facts.ts';
import { unitOf } from '../../territory/facts.ts';
import { insertMatter, insertMove } from '../db/matters.ts';
import { mailDesk } from '../mails/desk.ts';
import { mayRaise } from '../permissions.ts';
import { dueFrom, firstDesk } from '../rules/route.ts';
import type { de } from '../texts/de.ts';
import { matterKinds } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('matters');

/** Asks the next layer a question or makes it a proposal. @de Anliegen einbringen */
export const raiseMatter = action({
  name: 'matters.raise-matter',
  input: input({ kind: choice(matterKinds), title: text(200), body: longText(5_000) }),
  async load(db, _input, { actor, today }) {
    const office = officeOf(actor);
    const municipality = office?.role === 'AP' || office?.role === 'OB' ? office.municipality : null;
    const unit = municipality ? await unitOf(db, municipality) : undefined;
    const land = unit?.land ?? (office?.role === 'LK' ? (office.lands[0] ?? null) : null);
    const vacant = land !== null && (await vacantLands(db, today)).includes(land);
    return { municipality, land, vacant };
  },
  may: mayRaise,
  decide: (from, matter, { actor }) =>
    actor.kind === 'person' && actor.office
      ? accept({
          ...matter,
          from,
          person: actor.personId,
          role: actor.office.role,
          desk: firstDesk(from, from.vacant),
        })
      : decline('lies-elsewhere'),
  async save(db, { from, person, role, desk, ...matter }, { now, today }) {
    const dueDay = dueFrom(today);
    const id = await insertMatter(
      db,
      { ...matter, fromMunicipality: from.municipality, fromLand: from.land, raisedBy: person, desk, dueDay },
      now,
    );
    await insertMove(db, id, { move: 'raised', role, person, desk, note: matter.title }, now);
    await mailDesk(db, 'arrived', { id, title: matter.title, desk, dueDay }, { now, today });
    return { about: `matters.matter:${id}`, municipality: from.municipality, land: from.land, reply: { id } };
  },
});
