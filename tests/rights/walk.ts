import type { AnyPage } from '../../src/platform/http/page.ts';
import { fieldsOf } from '../../src/platform/form/fields.ts';
import { places } from '../house.ts';

/** Values that stand in for a part of an address: known, foreign, unknown and hostile ones. */
const partsOf = (choices: string | undefined): string[] =>
  choices?.includes('|')
    ? choices.split('|')
    : [
        places.flensburg,
        places.potsdam,
        '1',
        '999999999',
        '-1',
        'a%00b',
        '%3Cscript%3E',
        'x'.repeat(300),
        '%F0%9F%98%80',
      ];

/** Addresses of a page: the open parts filled, each with every value, the others with the first. */
export const addressesOf = ({ path }: Pick<AnyPage, 'path'>): string[] => {
  const parts = path.split(/(:\w+(?:\{[^}]*\})?)/);
  const values = parts.map((part) =>
    part.startsWith(':') ? partsOf(/\{([^}]*)\}/.exec(part)?.[1]) : [part],
  );
  const most = Math.max(...values.map(({ length }) => length));
  const variants = Array.from({ length: most }, (_, index) =>
    values.map((options) => options[Math.min(index, options.length - 1)]).join(''),
  );
  return [...new Set(variants)];
};

/** What nobody should send and somebody will. */
export const nasty: unknown[] = [
  '',
  'x'.repeat(20_000),
  -1,
  1e308,
  '999999999999999999999',
  'a\u0000b',
  "😀 \u202e \ud800 <script>alert(1)</script>'; drop table members.entry; -- ${7*7}",
  '2026-02-30',
  '0000-01-01',
  null,
  ['a', 'a', 'a'],
  { a: { b: 1 } },
];

/** Those that a browser can send and that differ from each other on their way through a page. */
export const nastyTexts = nasty.filter((value) => typeof value === 'string' && value !== '');

/** A value of the right form for each field of a schema. */
export const sampleFor = (schema: Parameters<typeof fieldsOf>[0]): Record<string, unknown> =>
  Object.fromEntries(
    fieldsOf(schema)
      .filter(({ required }) => required)
      .map(({ name, widget, options }) => [name, sampleOf(widget, options)]),
  );

const sampleOf = (widget: string, options?: string[]): unknown => {
  if (widget === 'checkboxes') return options?.slice(0, 1) ?? [];
  if (options) return options[0];
  switch (widget) {
    case 'number':
      return 1;
    case 'checkbox':
      return true;
    case 'day':
      return '2026-03-01';
    case 'municipality':
      return places.flensburg;
    case 'email':
      return 'stadt@example.org';
    case 'url':
      return 'https://example.org/';
    case 'file':
      return { name: 'a.csv', base64: 'YQ==' };
    case 'map':
      return {};
    default:
      return 'Text';
  }
};

/** Inputs for a schema: none, each field spoilt in every way, one field too many. */
export const spoiltInputs = (schema: Parameters<typeof fieldsOf>[0]): unknown[] => {
  const sample = sampleFor(schema);
  const fields = fieldsOf(schema).map(({ name }) => name);
  return [
    {},
    null,
    [],
    'text',
    { ...sample, unknownField: 1 },
    ...fields.flatMap((name) => nasty.map((value) => ({ ...sample, [name]: value }))),
  ];
};
