import { inhabitantsRepresented } from '../../territory/rules/represented.ts';
import { type CoverageVerdict, coverageVerdicts } from '../types.ts';

/** A municipality with its answer. */
export interface Answered {
  municipality: string;
  kind: 'district' | 'municipality';
  land: string;
  district: string | null;
  population: number | null;
  verdict: CoverageVerdict;
}

export interface Count {
  municipalities: number;
  /** Nobody twice, as far as populations are known. */
  inhabitants: number;
}
export type Counts = Record<CoverageVerdict, Count>;

/**
 * How many municipalities got which answer and for how many people they stand. A municipality inside a district with
 * the same answer is not counted twice.
 *
 * @de Wer darf was
 * @source gemeindeverzeichnis#einwohner
 */
export const countAnswers = (answers: readonly Answered[]): Counts => {
  const byVerdict = Map.groupBy(answers, ({ verdict }) => verdict);
  return Object.fromEntries(
    coverageVerdicts.map((verdict) => {
      const own = byVerdict.get(verdict) ?? [];
      const units = own.map(({ municipality: key, kind, land, district, population }) => ({
        key,
        kind,
        land,
        district,
        population,
      }));
      const { inhabitants } = inhabitantsRepresented(units);
      return [verdict, { municipalities: own.length, inhabitants }];
    }),
  ) as Counts;
};

/** The same for each Land that occurs. @de Wer darf was, je Land @source gemeindeverzeichnis#einwohner */
export const countByLand = (answers: readonly Answered[]): Map<string, Counts> =>
  new Map(
    [...Map.groupBy(answers, ({ land }) => land)]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([land, own]) => [land, countAnswers(own)]),
  );
