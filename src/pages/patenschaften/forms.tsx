import { endSponsorship } from '../../alliance/practices/actions/end-sponsorship.ts';
import { evaluateSponsorship } from '../../alliance/practices/actions/evaluate-sponsorship.ts';
import { recordSponsorship } from '../../alliance/practices/actions/record-sponsorship.ts';
import { renewSponsorship } from '../../alliance/practices/actions/renew-sponsorship.ts';
import { keptSponsorship } from '../../alliance/practices/reads/kept-sponsorship.ts';
import { ownPlace } from '../../alliance/practices/reads/own-place.ts';
import { texts } from '../../alliance/practices/texts/index.ts';
import type { NamedResolution } from '../../alliance/mandates/resolution-types.ts';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { formatDay } from '../../platform/format.ts';
import { form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';

const toAll = ({ language }: Visit) => ({ href: '/patenschaften', label: texts(language).sponsorship.title });
const toOne = ({ id, municipality }: { id: number; municipality: string }, { house }: Visit) => ({
  href: `/patenschaften/${id}`,
  label: nameOf(house, municipality),
});
const fixed = ({ id }: Record<string, string>) => ({ id: Number(id) });
const addressOf = ({ about }: { about: string }) => `/patenschaften/${about.split(':')[1]}`;

/** The municipality's own resolutions; where it has none, only their name can be given. */
const resolutionOptions = (
  { resolutions }: { resolutions: readonly NamedResolution[] },
  { language }: Visit,
) => ({
  resolution: resolutions.map(({ id, title, reference, day }) => ({
    value: String(id),
    label: [reference, title, formatDay(day, language)].filter(Boolean).join(', '),
  })),
});

export const recordSponsorshipForm = form({
  path: '/patenschaften/neu',
  action: recordSponsorship,
  read: ownPlace,
  crumbs: (_, visit) => [toAll(visit)],
  values: ({ own }) => ({ municipality: own ?? '' }),
  options: resolutionOptions,
  after: addressOf,
});

export const renewSponsorshipForm = form({
  path: '/patenschaften/:id{[0-9]+}/verlaengern',
  action: renewSponsorship,
  read: keptSponsorship,
  crumbs: (shown, visit) => [toAll(visit), toOne(shown, visit)],
  fixed,
  values: ({ last, next }, { language }) => ({
    fromDay: formatDay(next, language),
    amount: last?.amount ?? '',
    rhythm: last?.rhythm,
    funds: last?.funds,
  }),
  options: resolutionOptions,
  after: addressOf,
});

export const evaluateSponsorshipForm = form({
  path: '/patenschaften/:id{[0-9]+}/auswerten',
  action: evaluateSponsorship,
  read: keptSponsorship,
  crumbs: (shown, visit) => [toAll(visit), toOne(shown, visit)],
  fixed,
  values: ({ today }, { language }) => ({ day: formatDay(today, language) }),
  after: addressOf,
});

export const endSponsorshipForm = form({
  path: '/patenschaften/:id{[0-9]+}/beenden',
  action: endSponsorship,
  read: keptSponsorship,
  crumbs: (shown, visit) => [toAll(visit), toOne(shown, visit)],
  fixed,
  values: ({ today }, { language }) => ({ day: formatDay(today, language) }),
  after: addressOf,
});
