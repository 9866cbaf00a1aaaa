import { confirmArrivals } from '../../alliance/admissions/actions/confirm-arrivals.ts';
import { correctArrival } from '../../alliance/admissions/actions/correct-arrival.ts';
import { enterArrival } from '../../alliance/admissions/actions/enter-arrival.ts';
import { questionArrival } from '../../alliance/admissions/actions/question-arrival.ts';
import { reverseArrival } from '../../alliance/admissions/actions/reverse-arrival.ts';
import { beginArrival } from '../../alliance/admissions/reads/begin-arrival.ts';
import { keptArrival } from '../../alliance/admissions/reads/kept-arrival.ts';
import { questionedArrival } from '../../alliance/admissions/reads/questioned-arrival.ts';
import { waitingArrivals } from '../../alliance/admissions/reads/waiting-arrivals.ts';
import { texts } from '../../alliance/admissions/texts/index.ts';
import type { Arrival } from '../../alliance/admissions/types.ts';
import { nameOf } from '../../alliance/territory/gazetteer.ts';
import { formatNumber } from '../../platform/format.ts';
import { form } from '../../platform/http/page.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fill } from '../../platform/texts.ts';
import { groupName, periodText } from './names.ts';

const path = '/aufnahmen/meldungen';

const crumbs = (_: unknown, { language }: Visit) => [
  { href: '/aufnahmen', label: texts(language).register.title },
  { href: path, label: texts(language).lines.title },
];
const fixed = ({ id }: Record<string, string>) => ({ id: Number(id) });

/** `Flensburg, 1. Quartal 2025: 3`. */
const lineText = (line: Arrival, { house, language }: Visit): string =>
  `${nameOf(house, line.municipality)}, ${periodText(line, language)}: ${formatNumber(line.count, language)}`;

const above = (line: Arrival, visit: Visit) => (
  <p>
    <strong>{lineText(line, visit)}</strong> <span class="hm-source">{line.source}</span>
  </p>
);

export const enterForm = form({
  path: '/aufnahmen/eintragen',
  action: enterArrival,
  read: beginArrival,
  crumbs,
  fixed: (_, { own, isFixed }): Record<string, unknown> =>
    isFixed && own !== null ? { municipality: own } : {},
  values: ({ own, year, part }) => ({ municipality: own ?? '', year, part }),
  above: ({ own, isFixed }, { house }) =>
    isFixed &&
    own !== null && (
      <p>
        <strong>{nameOf(house, own)}</strong>
      </p>
    ),
  options: ({ programmes, groups, pledges }, { language }) => ({
    programme: programmes.map(({ id, name }) => ({ value: String(id), label: name })),
    group: groups.map((group) => ({ value: group.key, label: group[language] })),
    request: pledges.map(({ id, callOff, authorityName, accepted }) => ({
      value: String(id),
      label: fill(texts(language).lines.pledgeOption, {
        id: callOff,
        authority: authorityName,
        n: formatNumber(accepted, language),
      }),
    })),
  }),
  after: () => path,
});

export const correctForm = form({
  path: `${path}/:id{[0-9]+}/berichtigen`,
  action: correctArrival,
  read: keptArrival,
  crumbs,
  fixed,
  values: ({ count, source }) => ({ count, source }),
  above,
  after: () => path,
});

export const reverseForm = form({
  path: `${path}/:id{[0-9]+}/zuruecknehmen`,
  action: reverseArrival,
  read: keptArrival,
  crumbs,
  fixed,
  above,
  after: () => path,
});

export const questionForm = form({
  path: `${path}/:id{[0-9]+}/rueckfragen`,
  action: questionArrival,
  read: questionedArrival,
  crumbs,
  fixed,
  values: ({ question }) => ({ question: question ?? '' }),
  above,
  after: () => path,
});

export const confirmForm = form({
  path: '/aufnahmen/bestaetigen/:municipality',
  action: confirmArrivals,
  read: waitingArrivals,
  title: ({ municipality }, { house, language }) =>
    `${texts(language).actions['confirm-arrivals'].title}: ${nameOf(house, municipality)}`,
  crumbs,
  fixed: ({ municipality }) => ({ municipality }),
  values: ({ lines }) => ({ lines: lines.map(({ id }) => String(id)) }),
  above: ({ lines, municipality }, { house, language }) => (
    <>
      <p>
        <strong>{nameOf(house, municipality)}</strong>
      </p>
      {lines.length === 0 && <p>{texts(language).lines.noneWaiting}</p>}
    </>
  ),
  options: ({ lines, groups }, { language }) => ({
    lines: lines.map((line) => ({
      value: String(line.id),
      label: `${periodText(line, language)}: ${formatNumber(line.count, language)}, ${line.programmeName}`,
      hint: [groupName(line.group, { groups }, language), line.source, line.question]
        .filter(Boolean)
        .join('; '),
    })),
  }),
  after: () => path,
});
