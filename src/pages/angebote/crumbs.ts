import { texts } from '../../alliance/offers/texts/index.ts';
import { amountSentence } from '../../alliance/offers/views/amount.ts';
import type { Offer } from '../../alliance/offers/types.ts';
import type { Crumb } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';
import { path } from './address.ts';

export const toAll = ({ language }: Visit): Crumb => ({ href: path, label: texts(language).list.title });
export const toPlace = (municipality: string, name: string): Crumb => ({
  href: `${path}/kommune/${municipality}`,
  label: name,
});
export const toOne = ({ id }: Pick<Offer, 'id'>, { language }: Visit): Crumb => ({
  href: `${path}/${id}`,
  label: fill(texts(language).one.numbered, { n: id }),
});

/** The way to an offer's forms. */
export const crumbsOf = ({ offer, name }: { offer: Offer; name: string }, visit: Visit): Crumb[] => [
  toAll(visit),
  toPlace(offer.municipality, name),
  toOne(offer, visit),
];

/** What a deed is about, in one line. */
export const aboutOf = ({ offer, name }: { offer: Offer; name: string }, { language }: Visit): string =>
  fill(texts(language).one.title, { place: name, amount: amountSentence(offer, language) });
