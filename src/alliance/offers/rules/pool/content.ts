import type { Bottleneck } from '../../pool-types.ts';
import type {
  KeptInquiry,
  SnapshotBottleneck,
  SnapshotContent,
  SnapshotLine,
  SnapshotSummary,
  Sum,
} from '../../snapshot-types.ts';
import type { Offer } from '../../types.ts';
import type { PoolFindings } from './explore.ts';
import type { Group } from './explore.ts';

/** Names for the numbers and keys that offers carry. */
export interface Names {
  municipality(key: string): string;
  programme(id: number): string;
  group(key: string): string;
  condition(key: Offer['conditions'][number]): string;
}

/** Keys for words: lines to compare, not to read. */
export const keyNames: Names = {
  municipality: (key) => key,
  programme: String,
  group: (key) => key,
  condition: (key) => key,
};

/**
 * One offer as a pooled offer says it. The line cites what the release rests on: the paper and the number of its item.
 *
 * @de Zeile des gebündelten Angebots
 * @source buendel#zeilen
 */
export const lineFrom = (offer: Offer, places: number, names: Names): SnapshotLine => ({
  offer: offer.id,
  municipality: offer.municipality,
  name: names.municipality(offer.municipality),
  land: offer.land,
  quantity: offer.quantity,
  rhythm: offer.rhythm,
  places,
  programmes: offer.programmes.map(names.programme),
  groups: offer.groups.map(names.group),
  minimumGroup: offer.minimumGroup,
  validFrom: offer.validFrom,
  validTo: offer.validTo,
  conditions: [
    ...offer.conditions.map(names.condition),
    ...(offer.conditionText ? [offer.conditionText] : []),
  ],
  mandate: mandateOf(offer),
});

const mandateOf = ({ mandate, resolutionName }: Offer): string[] =>
  mandate.length > 0
    ? mandate.map(({ title, number }) => `${title}, Punkt ${number}`)
    : resolutionName
      ? [resolutionName]
      : [];

/**
 * What a pooled offer says without its lines. Numbers that may be added are told apart from those that may not.
 *
 * @de Summe des gebündelten Angebots
 * @source buendel#was-addiert-wird
 */
export const summaryFrom = (inquiry: KeptInquiry, findings: PoolFindings, names: Names): SnapshotSummary => {
  const { answer, ratio, most } = findings;
  const numbers = (indexes: number[]) => indexes.map((index) => Number(findings.question.offers[index]?.id));
  const limitFrom = ({ wishes, offers, wanted, places }: Bottleneck): SnapshotBottleneck => ({
    uses: wishes,
    offers: numbers(offers),
    wanted,
    places,
  });
  return {
    uses: inquiry.uses.map(({ programme, group, wanted }, index) => ({
      programme: programme === null ? null : names.programme(programme),
      group: group === null ? null : names.group(group),
      wanted,
      exact: most.each[index]?.firm ?? 0,
      upTo: most.each[index]?.upTo ?? 0,
    })),
    asRatio: inquiry.asRatio,
    lands: inquiry.lands,
    from: inquiry.from,
    to: inquiry.to,
    total: {
      municipalities: findings.municipalities,
      offers: most.total.offers,
      exact: most.total.firm,
      upTo: most.total.upTo,
    },
    perMonth: sumFrom(findings.monthly),
    perYear: sumFrom(findings.yearly),
    byLand: findings.lands.map(({ land, ...group }) => ({ land, ...sumFrom(group) })),
    apart: findings.apart.map(({ reason, municipalities, offers }) => ({ reason, municipalities, offers })),
    answer: answer && {
      feasible: answer.feasible,
      wanted: answer.wanted,
      served: answer.served,
      atMost: answer.atMost,
      proof: answer.proof,
      exactAlone: answer.firmAlone,
      bottlenecks: answer.bottlenecks.map(limitFrom),
    },
    ratio: ratio && {
      times: ratio.times,
      atMost: ratio.atMost,
      proof: ratio.proof,
      limit: ratio.limit && limitFrom(ratio.limit),
    },
  };
};

const sumFrom = ({ municipalities, offers, firm, upTo }: Group): Sum => ({
  municipalities,
  offers,
  exact: firm,
  upTo,
});

/** The split that serves what is wanted, in the numbers of the offers. @de Aufteilung auf Angebote @source buendel#nachweis */
export const splitFrom = ({ answer, ratio, question }: PoolFindings): SnapshotContent['split'] =>
  ((answer ?? ratio)?.shares ?? []).map(({ offer, wish, number }) => [
    Number(question.offers[offer]?.id),
    wish,
    number,
  ]);
