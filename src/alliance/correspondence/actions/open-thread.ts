import { action } from '../../../platform/action.ts';
import { choice, id, input, optional, text, unitKey } from '../../../platform/form/inputs.ts';
import { declines } from '../../../shared/decision.ts';
import { audiences } from '../../../shared/occasion.ts';
import { authorityOf } from '../../people/facts.ts';
import { unitOf } from '../../territory/facts.ts';
import { landCodes } from '../../territory/lands.ts';
import { begin } from '../mails/begin.ts';
import { keepAnnexes } from '../mails/annexes.ts';
import { broughtIn, outFields } from '../message-fields.ts';
import { mayKeepThread } from '../permissions.ts';
import { decideMessage } from '../rules/message.ts';
import type { de } from '../texts/de.ts';
import { keepers } from '../types.ts';

const decline = declines<keyof typeof de.refusals>('correspondence');

/** Begins a thread with its first message. @de Vorgang beginnen */
export const openThread = action({
  name: 'correspondence.open-thread',
  input: input({
    authority: id(),
    subject: text(200),
    keeper: choice(keepers),
    land: optional(choice(landCodes)),
    municipality: optional(unitKey()),
    ...outFields,
    audience: choice(audiences),
  }),
  async load(db, { authority, keeper, land, municipality, audience }) {
    const unit = keeper === 'municipality' && municipality ? await unitOf(db, municipality) : undefined;
    const place = {
      keeper,
      land: keeper === 'municipality' ? (unit?.land ?? null) : keeper === 'land' ? land : null,
      municipality: unit?.key ?? null,
      authority,
      audience,
    };
    return { place, found: (await authorityOf(db, authority)) ?? null };
  },
  may: mayKeepThread,
  decide({ place, found }, deed, { today }) {
    if (place.keeper === 'municipality' && place.municipality === null)
      return decline('municipality-missing', { field: 'municipality' });
    if (place.keeper === 'land' && place.land === null) return decline('land-missing', { field: 'land' });
    if (!found || found.endedOn !== null) return decline('authority-unknown', { field: 'authority' });
    return decideMessage(null, deed, broughtIn(deed.file), today);
  },
  async save(db, { attached, text: said, ...deed }, occasion, { place }) {
    const files = await keepAnnexes(db, attached ? [attached] : [], occasion.now);
    const { id: number, reference } = await begin(
      db,
      { ...deed, ...place, about: null },
      { channel: deed.channel, day: deed.day, author: deed.author, text: said ?? '', files },
      occasion,
    );
    const { municipality, land } = place;
    return {
      about: `correspondence.thread:${number}`,
      municipality,
      land,
      reply: { id: number, reference },
      details: { reference },
    };
  },
});
