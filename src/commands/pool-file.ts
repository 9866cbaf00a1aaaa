import { z } from 'zod';
import { sentenceFor } from '../platform/form/problems.ts';
import { isDay } from '../shared/days.ts';
import { brokenLineOf, type JsonPath, lineOf } from '../shared/json-lines.ts';
import type { ListedOffer, PoolList } from '../alliance/offers/pool-list-types.ts';
import { offerStates, quantities, rhythms } from '../alliance/offers/types.ts';

/** Something wrong with a file: where, and what to do. */
export interface FileProblem {
  line: number;
  /** Such as `offers[2].capacity`. */
  field: string;
  message: string;
}

const mostOffers = 100_000;
const mostDemands = 2_000;
const mostPlaces = 1_000_000;

const name = z.string().trim().min(1).max(200);
const cell = name.regex(/^[^/]+(\/[^/]+)?$/u);
const places = z.int().min(0).max(mostPlaces);
const day = z.string().refine(isDay, { params: { problem: 'day' } });
const offer = z.strictObject({
  id: name,
  capacity: places.nullish(),
  cells: z.array(cell).min(1).max(mostDemands).optional(),
  programmes: z.array(name).min(1).max(200).optional(),
  groups: z.array(name).min(1).max(200).optional(),
  minimum: z.int().min(1).max(mostPlaces).default(1),
  quantity: z.enum(quantities).default('exact'),
  rhythm: z.enum(rhythms).default('once'),
  state: z.enum(offerStates).default('released'),
  validFrom: day.optional(),
  validTo: day.optional(),
});
const demand = z.strictObject({
  id: name.optional(),
  cell: cell.optional(),
  cells: z.array(cell).min(1).max(mostDemands).optional(),
  number: places,
});
const file = z.strictObject({
  offers: z.array(offer).max(mostOffers),
  demands: z.array(demand).max(mostDemands).default([]),
  day: day.optional(),
});
type Offer = z.infer<typeof offer>;
type Demand = z.infer<typeof demand>;

const ever = { from: '0001-01-01', to: '9999-12-31' };

/** Reads the file of `hafenmeisterei pool`; its format stands in docs/handbook/buendel-datei.md. */
export const readPoolFile = (text: string): { list: PoolList } | { problems: FileProblem[] } => {
  const broken = brokenLineOf(text);
  if (broken !== null)
    return {
      problems: [
        {
          line: broken,
          field: '',
          message:
            'Ab hier ist die Datei kein JSON. Bitte prüfen Sie Kommas, Klammern und Anführungszeichen.',
        },
      ],
    };
  const parsed = file.safeParse(JSON.parse(text), { error: (issue) => sentenceFor(issue, 'de') });
  const problems: { path: JsonPath; message: string }[] = parsed.success
    ? contradictions(parsed.data)
    : parsed.error.issues.map(({ path, message }) => ({ path: path as JsonPath, message }));
  if (!parsed.success || problems.length > 0)
    return {
      problems: problems.slice(0, 100).map(({ path, message }) => ({
        line: lineOf(text, path),
        field: path
          .map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`))
          .join(''),
        message,
      })),
    };
  const { offers, demands, day: asked } = parsed.data;
  return {
    list: {
      day: asked ?? null,
      offers: offers.map(listed),
      demands: demands.map((one, index) => ({
        id: one.id ?? one.cell ?? `demand ${index + 1}`,
        cells: one.cells ?? [one.cell ?? ''],
        number: one.number,
      })),
    },
  };
};

const listed = (one: Offer): ListedOffer => ({
  id: one.id,
  cells: cellsOf(one),
  quantity: one.quantity,
  number: one.capacity ?? null,
  rhythm: one.rhythm,
  state: one.state,
  validFrom: one.validFrom ?? ever.from,
  validTo: one.validTo ?? ever.to,
  uncoveredSince: null,
  taken: 0,
  takings: [],
  minimumGroup: one.minimum,
});

/** Named one by one, or each of its programmes with each of its groups. */
const cellsOf = ({ cells = [], programmes = [], groups = [] }: Offer): string[] => [
  ...new Set([
    ...cells,
    ...programmes.flatMap((programme) =>
      groups.length === 0 ? [programme] : groups.map((group) => `${programme}/${group}`),
    ),
  ]),
];

/** What is well-formed and still cannot be. */
const contradictions = ({
  offers,
  demands,
  day: asked,
}: z.infer<typeof file>): { path: JsonPath; message: string }[] => {
  const seen = new Set<string>();
  const twice = (id: string): boolean => seen.size === seen.add(id).size;
  return [
    ...offers.flatMap((one, index) =>
      aboutOffer(one, asked).map(([field, message]) => ({ path: ['offers', index, field], message })),
    ),
    ...offers.flatMap(({ id }, index) =>
      twice(`offer ${id}`)
        ? [
            {
              path: ['offers', index, 'id'],
              message: `Die Kennung „${id}“ gibt es schon. Bitte geben Sie jedem Angebot eine eigene.`,
            },
          ]
        : [],
    ),
    ...demands.flatMap((one, index) =>
      aboutDemand(one).map(([field, message]) => ({ path: ['demands', index, field], message })),
    ),
    ...demands.flatMap(({ id, cell: own }, index) =>
      twice(`demand ${id ?? own ?? index}`)
        ? [
            {
              path: ['demands', index],
              message: `„${id ?? own}“ wird zweimal gefragt. Bitte fassen Sie es zusammen oder geben Sie „id“ an.`,
            },
          ]
        : [],
    ),
  ];
};

const aboutOffer = (one: Offer, asked: string | undefined): [string, string][] => {
  const wrong: [string, string][] = [];
  const waits = one.quantity === 'on-request';
  if (cellsOf(one).length === 0)
    wrong.push(['cells', 'Bitte nennen Sie „cells“, oder „programmes“ und „groups“.']);
  if (!waits && (one.capacity ?? null) === null)
    wrong.push([
      'capacity',
      'Bitte geben Sie die Zahl der Plätze an; ohne Zahl ist das Angebot „on-request“.',
    ]);
  if (waits && (one.capacity ?? null) !== null)
    wrong.push(['capacity', 'Ein Angebot auf Anfrage hat keine Zahl. Bitte lassen Sie „capacity“ weg.']);
  if (one.capacity && one.minimum > one.capacity)
    wrong.push([
      'minimum',
      `Die kleinste Gruppe (${one.minimum}) ist größer als das Angebot (${one.capacity}).`,
    ]);
  if (one.validFrom && one.validTo && one.validTo < one.validFrom)
    wrong.push(['validTo', 'Das Ende liegt vor dem Beginn.']);
  if ((one.validFrom ?? one.validTo) !== undefined && asked === undefined)
    wrong.push([
      one.validFrom ? 'validFrom' : 'validTo',
      'Zu einer Geltung gehört ein Tag: Bitte geben Sie oben „day“ an.',
    ]);
  return wrong;
};

const aboutDemand = ({ cell: own, cells }: Demand): [string, string][] =>
  (own === undefined) === (cells === undefined)
    ? [['cell', 'Bitte nennen Sie entweder „cell“ oder „cells“.']]
    : [];
