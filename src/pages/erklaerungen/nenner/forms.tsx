import { reckonDenominator } from '../../../alliance/statements/actions/reckon-denominator.ts';
import { stopDenominator } from '../../../alliance/statements/actions/stop-denominator.ts';
import { keptDenominator } from '../../../alliance/statements/reads/kept-denominator.ts';
import { texts } from '../../../alliance/statements/texts/index.ts';
import { form } from '../../../platform/http/page.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { fill } from '../../../platform/texts.ts';
import { toAll, toStatement } from '../parts.tsx';
import { ChoiceForm } from './ChoiceForm.tsx';
import type { Shown } from './shown.ts';

const base = '/erklaerungen/:id{[0-9]+}/nenner';
const crumbs = ({ statement }: Shown, visit: Visit) => [
  toAll(visit),
  toStatement(statement),
  { href: `/erklaerungen/${statement.id}/nenner`, label: texts(visit.language).denominator.title },
];
const after = ({ about }: { about: string }) => `/erklaerungen/${about.split(':')[1]}/nenner`;
const idOf = ({ id }: Record<string, string>) => Number(id);
const none: number[][] = [];

/** Clauses of the present text by their places. */
const idsOf = ({ clauses }: Shown, places: readonly number[]): number[] =>
  places.flatMap((place) => clauses[place]?.id ?? []);

export const reckonForm = form({
  path: `${base}/rechnen`,
  action: reckonDenominator,
  read: keptDenominator,
  crumbs,
  fixed: (params) => ({ id: idOf(params), core: [], together: none }),
  after,
});

export const reckonWithCoreForm = form({
  path: `${base}/rechnen-mit-kern`,
  action: reckonDenominator,
  read: keptDenominator,
  title: (_, { language }) => texts(language).denominator.reckonCore,
  crumbs,
  fixed: (params, shown) => ({
    id: idOf(params),
    core: idsOf(
      shown,
      (shown.simplify?.core ?? []).map(({ clause }) => clause),
    ),
    together: none,
  }),
  after,
});

export const reckonTogetherForm = form({
  path: `${base}/rechnen-zusammen`,
  action: reckonDenominator,
  read: keptDenominator,
  title: (_, { language }) => texts(language).denominator.reckonTogether,
  crumbs,
  fixed: (params, shown) => ({
    id: idOf(params),
    core: [],
    together: (shown.simplify?.groups ?? []).map((group) => idsOf(shown, group)),
  }),
  after,
});

/** Core and groups as somebody chooses them, clause by clause. */
export const reckonChosenForm = form({
  path: `${base}/auswahl`,
  action: reckonDenominator,
  read: keptDenominator,
  title: ({ statement }, { language }) =>
    fill(texts(language).denominator.chooseTitle, { title: statement.title }),
  crumbs,
  fixed: (params) => ({ id: idOf(params), core: [], together: none }),
  view: (state, shown, visit) => <ChoiceForm state={state} shown={shown} visit={visit} />,
  after,
});

export const stopForm = form({
  path: `${base}/anhalten`,
  action: stopDenominator,
  read: keptDenominator,
  crumbs,
  fixed: (params) => ({ id: idOf(params) }),
  after,
});
