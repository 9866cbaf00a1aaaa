import type { FundKind, Rhythm } from '../../src/alliance/practices/types.ts';

/** A term as a public source tells it. Where the source names a year only, its first or last day stands for it. */
export interface SourcedTerm {
  fromDay: string;
  toDay: string | null;
  amount: number | null;
  rhythm: Rhythm;
  funds: FundKind;
  resolutionName: string | null;
  source: string;
  evaluationOn: null;
}

export interface SourcedSponsorship {
  municipality: string;
  beneficiary: string;
  ship: string | null;
  events: string | null;
  terms: [SourcedTerm, ...SourcedTerm[]];
}

const term = (
  fromDay: string,
  toDay: string,
  amount: number | null,
  source: string,
  more: Partial<SourcedTerm> = {},
): SourcedTerm => ({
  fromDay,
  toDay,
  amount,
  rhythm: 'yearly',
  funds: 'unknown',
  resolutionName: null,
  source,
  evaluationOn: null,
  ...more,
});

/**
 * Real sponsorships as public sources tell them. Those whose source names no beginning (Rostock, Darmstadt) are left
 * out.
 */
export const sourcedSponsorships: SourcedSponsorship[] = [
  {
    municipality: '08335043',
    beneficiary: 'Sea-Eye',
    ship: null,
    events: null,
    terms: [
      term('2019-01-01', '2019-12-31', 5_000, 'konstanz.de', { rhythm: 'once' }),
      term('2021-01-01', '2026-12-31', null, 'konstanz.de'),
    ],
  },
  {
    municipality: '12054000',
    beneficiary: 'Sea-Eye',
    ship: null,
    events: 'Veranstaltungen gemeinsam mit „Potsdam! bekennt Farbe“',
    terms: [term('2021-06-01', '2023-05-31', 10_000, 'potsdam.de, Mitteilung 344/2021')],
  },
  {
    municipality: '13075039',
    beneficiary: 'Sea-Eye',
    ship: 'Sea-Eye 4',
    events: 'Auswertung 2024 vorgesehen',
    terms: [
      term('2021-01-01', '2022-12-31', 2_000, 'Greifswald, Vorlage BV-V/07/0726'),
      term('2023-01-01', '2024-12-31', 2_000, 'Greifswald, Vorlage BV-V/07/0726', {
        resolutionName: 'BV-V/07/0726',
      }),
    ],
  },
  {
    municipality: '08222000',
    beneficiary: 'Sea-Eye',
    ship: 'Sea-Eye 4',
    events: 'Auswertung Mitte 2023 vorgesehen',
    terms: [term('2022-01-01', '2023-12-31', 5_000, 'gruene-fraktion-mannheim.de')],
  },
];
