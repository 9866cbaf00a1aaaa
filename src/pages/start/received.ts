import { received as callOffs } from '../../alliance/admissions/reads/received.ts';
import { received as letters } from '../../alliance/correspondence/reads/received.ts';
import { received as pooledOffers } from '../../alliance/offers/reads/received.ts';
import { ask } from '../../platform/ask.ts';
import { together } from '../../platform/database/index.ts';
import type { House } from '../../platform/house.ts';
import { type Language, fill } from '../../platform/texts.ts';
import type { Day } from '../../shared/days.ts';
import type { Occasion } from '../../shared/occasion.ts';
import { keptUntilChange } from '../../platform/kept.ts';
import { readerKey } from './due.ts';
import { receivedDe } from './received.de.ts';
import { receivedEn } from './received.en.ts';

/** Something that an authority got from the alliance. */
export interface ReceivedItem {
  label: string;
  href: string;
  day: Day;
}

/** As many as recipients who come back to their start page between two changes. */
const kept = keptUntilChange<ReceivedItem[]>(100);

/** What an authority got lately: letters, pooled offers, and how its call-offs stand. Asked in one statement, until something changes. */
export const receivedItems = (
  house: House,
  occasion: Occasion,
  language: Language,
): Promise<ReceivedItem[]> =>
  kept(house, occasion.today, readerKey(occasion, language), () => askAll(house, occasion, language));

const askAll = async (house: House, occasion: Occasion, language: Language): Promise<ReceivedItem[]> => {
  const t = language === 'en' ? receivedEn : receivedDe;
  const asking = { ...house, database: together(house.database) };
  const [written, called, pooled] = await Promise.all([
    ask(asking, letters, {}, occasion),
    ask(asking, callOffs, {}, occasion),
    ask(asking, pooledOffers, {}, occasion),
  ]);
  const items: ReceivedItem[] = [
    ...(written.outcome === 'found' ? written.value : []).map((letter) => ({
      label: fill(letter.isReminder ? t.reminder : t.letter, {
        reference: letter.reference,
        subject: letter.subject,
      }),
      href: `/schriftwechsel/${letter.thread}`,
      day: letter.day,
    })),
    ...(called.outcome === 'found' ? called.value : []).map((callOff) => ({
      label: fill(t.callOff, callOff),
      href: `/abrufe/${callOff.id}`,
      day: callOff.day,
    })),
    ...(pooled.outcome === 'found' ? pooled.value : []).map((offer) => ({
      label: fill(offer.withdrawn ? t.withdrawnOffer : t.pooledOffer, {
        number: offer.number ?? '',
        title: offer.title,
      }),
      href: `/angebote/gebuendelt/${offer.id}`,
      day: offer.day,
    })),
  ];
  return items.toSorted((a, b) => b.day.localeCompare(a.day));
};
