import type { Cell } from '../../../platform/documents/cell.ts';
import type { AnnexPaper, Block, LetterPaper } from '../../../platform/documents/pdf/types.ts';
import type { SheetToWrite } from '../../../platform/documents/xlsx.ts';
import { formatDay, formatLongDay, formatNumber } from '../../../platform/format.ts';
import { fill } from '../../../platform/texts.ts';
import { landOf } from '../../territory/lands.ts';
import type { SnapshotContent, SnapshotLine } from '../snapshot-types.ts';
import { poolTexts } from '../texts/pool.ts';

const t = poolTexts('de').document;
/** Who speaks: the alliance. */
export const issuerName = t.issuer;
const number = (value: number): string => formatNumber(value, 'de');

/** What letter and annex are made from: the frozen content, its check sum, and what only the letter says. */
export interface Sheet {
  content: SnapshotContent;
  hash: string;
  letter: string;
  authority: { address: string; salutation: string | null };
}

const footOf = ({ content: { number: name, day }, hash }: Sheet): string =>
  fill(t.foot, { number: name, day: formatDay(day, 'de'), hash });

/** The covering letter: the numbers in short, the words of those who send it, one contact. */
export const letterOf = (sheet: Sheet): LetterPaper => {
  const { content, letter, authority } = sheet;
  const { total, contact } = content;
  return {
    kind: 'letter',
    title: fill(t.letterTitle, { number: content.number, title: content.title }),
    language: 'de',
    day: content.day,
    sender: { name: content.issuer.name, lines: [contact.unit, contact.mailbox] },
    address: [content.recipient.name, ...authority.address.split('\n')].filter(Boolean),
    info: [
      { label: t.sign, value: content.number },
      { label: t.contact, value: contact.unit },
      { label: t.mailbox, value: contact.mailbox },
      ...(contact.phone ? [{ label: t.phone, value: contact.phone }] : []),
      { label: t.day, value: formatDay(content.day, 'de') },
    ],
    subject: content.title,
    blocks: [
      { kind: 'text', text: authority.salutation ?? t.greeting },
      ...letter.split(/\n\s*\n/).map((text): Block => ({ kind: 'text', text: text.trim() })),
      {
        kind: 'text',
        text: fill(t.inShort, {
          municipalities: number(total.municipalities),
          exact: number(total.exact),
          upTo: number(total.upTo),
        }),
      },
      ...(content.replaces
        ? [{ kind: 'text' as const, text: fill(t.replaces, { number: content.replaces }) }]
        : []),
      { kind: 'text', text: fill(t.check, { address: `${content.issuer.address}/angebote/pruefen` }) },
      { kind: 'text', text: `${t.closing}\n${contact.unit}` },
    ],
    signatories: [],
    annexes: [fill(t.annexTitle, { number: content.number }), t.annexSheet, t.annexFile],
    foot: footOf(sheet),
  };
};

/** The annex: sums, what was asked and what it comes to, every line with its mandate, and what stands apart. */
export const annexOf = (sheet: Sheet): AnnexPaper => {
  const { content } = sheet;
  return {
    kind: 'annex',
    title: fill(t.annexTitle, { number: content.number }),
    language: 'de',
    day: content.day,
    kicker: content.issuer.name,
    note: fill(t.annexNote, {
      day: formatLongDay(content.day, 'de'),
      recipient: content.recipient.name,
      from: content.from,
      to: content.to,
    }),
    blocks: [
      { kind: 'heading', text: t.uses },
      useTable(content),
      ...answerBlocks(content),
      { kind: 'heading', text: t.byLand },
      landTable(content),
      { kind: 'heading', text: t.lines },
      lineTable(t.linesCaption, content.lines),
      ...(content.recurring.length > 0
        ? [
            { kind: 'heading' as const, text: t.recurring },
            { kind: 'text' as const, text: t.recurringNote },
            lineTable(t.recurringCaption, content.recurring),
          ]
        : []),
      { kind: 'heading', text: t.apart },
      { kind: 'text', text: t.apartNote },
      ...(content.apart.length > 0
        ? [apartTable(content)]
        : [{ kind: 'text' as const, text: t.nothingApart }]),
    ],
    foot: footOf(sheet),
  };
};

export const useLabel = ({ programme, group }: { programme: string | null; group: string | null }): string =>
  `${programme ?? t.anyProgramme}, ${group ?? t.anyGroup}`;

const useTable = ({ uses, total, asRatio }: SnapshotContent): Block => ({
  kind: 'table',
  caption: t.usesCaption,
  head: [t.programme, t.group, asRatio ? t.part : t.wanted, t.exact, t.upTo],
  rows: [
    ...uses.map((use) => [
      use.programme ?? t.anyProgramme,
      use.group ?? t.anyGroup,
      use.wanted === 0 ? '–' : number(use.wanted),
      number(use.exact),
      number(use.upTo),
    ]),
    [t.eachOnce, '', '', number(total.exact), number(total.upTo)],
  ],
  widths: [4, 3, 2, 2, 2],
  numbers: [2, 3, 4],
  sum: true,
});

const answerBlocks = ({ answer, ratio, uses }: SnapshotContent): Block[] => {
  const limits = answer?.bottlenecks ?? (ratio?.limit ? [ratio.limit] : []);
  return [
    ...(answer
      ? [
          {
            kind: 'text' as const,
            text: fill(answer.feasible === 'yes' ? t.yes : answer.feasible === 'no' ? t.no : t.open, {
              wanted: number(answer.wanted),
              served: number(answer.served),
              atMost: number(answer.atMost),
            }),
          },
        ]
      : []),
    ...(ratio ? [{ kind: 'text' as const, text: fill(t.ratio, { times: number(ratio.times) }) }] : []),
    ...limits.map(({ uses: own, offers, places, wanted }) => ({
      kind: 'text' as const,
      text: fill(t.bottleneck, {
        uses: own.map((use) => useLabel(uses[use] ?? { programme: null, group: null })).join('; '),
        offers: number(offers.length),
        places: number(places),
        wanted: number(wanted),
      }),
    })),
  ];
};

const landTable = ({ byLand, total }: SnapshotContent): Block => ({
  kind: 'table',
  caption: t.byLandCaption,
  head: [t.land, t.municipalities, t.exact, t.upTo],
  rows: [
    ...byLand.map(({ land, municipalities, exact, upTo }) => [
      landOf(land)?.de ?? land,
      number(municipalities),
      number(exact),
      number(upTo),
    ]),
    [t.together, number(total.municipalities), number(total.exact), number(total.upTo)],
  ],
  numbers: [1, 2, 3],
  sum: true,
});

const placesOf = ({ quantity, places, rhythm }: SnapshotLine): string =>
  fill(quantity === 'up-to' ? t.upToPlaces : t.exactPlaces, { places: number(places) }) + t.rhythms[rhythm];

/** Four columns and no more: with eleven thousand lines every cell counts for the time it takes to set them. */
const lineTable = (caption: string, lines: readonly SnapshotLine[]): Block => ({
  kind: 'table',
  caption,
  head: [t.municipality, t.places, t.forWhat, t.mandate],
  rows: lines.map((line) => [
    line.name,
    placesOf(line),
    [
      `${line.programmes.join('; ') || t.anyProgramme}: ${line.groups.join('; ') || t.anyGroup}`,
      ...(line.minimumGroup ? [fill(t.minimum, { number: line.minimumGroup })] : []),
      ...line.conditions,
      fill(t.validityOf, { from: formatDay(line.validFrom, 'de'), to: formatDay(line.validTo, 'de') }),
    ].join('; '),
    line.mandate.join('; ') || t.noMandate,
  ]),
  widths: [4, 2, 8, 4],
});

const apartTable = ({ apart }: SnapshotContent): Block => ({
  kind: 'table',
  caption: t.apartCaption,
  head: [t.reason, t.municipalities],
  rows: apart.map(({ reason, municipalities }) => [t.reasons[reason], number(municipalities)]),
  numbers: [1],
});

/** The same lines as a workbook, for those who go on calculating. */
export const sheetsOf = ({ content, hash }: Sheet): SheetToWrite[] => [
  {
    name: t.lines,
    columns: [
      t.key,
      t.municipality,
      t.land,
      t.kind,
      t.places,
      t.rhythm,
      t.programme,
      t.group,
      t.minimumGroup,
      t.from,
      t.to,
      t.conditions,
      t.mandate,
    ].map((title) => ({ title })),
    rows: [...content.lines, ...content.recurring].map(cellsOf),
  },
  {
    name: t.overview,
    columns: [
      { title: t.number, width: 30 },
      { title: content.number, width: 90 },
    ],
    rows: [
      [t.day, formatDay(content.day, 'de')],
      [t.recipient, content.recipient.name],
      [t.contact, `${content.contact.unit}, ${content.contact.mailbox}`],
      [t.exact, content.total.exact],
      [t.upTo, content.total.upTo],
      ...content.apart.map(({ reason, municipalities }): Cell[] => [
        `${t.apart}: ${t.reasons[reason]}`,
        municipalities,
      ]),
      [t.hash, hash],
    ],
  },
];

const cellsOf = (line: SnapshotLine): Cell[] => [
  line.municipality,
  line.name,
  line.land === null ? null : (landOf(line.land)?.de ?? line.land),
  t.quantities[line.quantity],
  line.places,
  t.rhythmNames[line.rhythm],
  line.programmes.join('; ') || t.anyProgramme,
  line.groups.join('; ') || t.anyGroup,
  line.minimumGroup,
  new Date(`${line.validFrom}T00:00:00Z`),
  new Date(`${line.validTo}T00:00:00Z`),
  line.conditions.join('; '),
  line.mandate.join('; '),
];
