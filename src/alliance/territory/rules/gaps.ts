import { lands } from '../lands.ts';
import type { RegisterProblem, Unit } from '../types.ts';

/**
 * What a whole register of Germany cannot lack: a municipality in every Land and in every district it names.
 * A file cut in half between two lines has no broken line; this is how it is noticed.
 *
 * @de Lücken im Verzeichnis
 */
export const gapsOf = (units: Unit[]): RegisterProblem[] => {
  if (units.length === 0) return [{ line: 0, problem: 'no-units' }];
  const municipalities = units.filter(({ kind }) => kind === 'municipality');
  const filledLands = new Set(municipalities.map(({ land }) => land));
  const filledDistricts = new Set(municipalities.map(({ district }) => district));
  const missing = lands.filter(({ key }) => !filledLands.has(key)).map(({ de }) => de);
  const empty = units.filter(({ kind, key }) => kind === 'district' && !filledDistricts.has(key));
  return [
    ...(missing.length ? [gap('lands-missing', missing)] : []),
    ...(empty.length
      ? [
          gap(
            'districts-empty',
            empty.map(({ name }) => name),
          ),
        ]
      : []),
  ];
};

const gap = (problem: RegisterProblem['problem'], names: string[]): RegisterProblem => ({
  line: 0,
  problem,
  with: { count: names.length, names: names.slice(0, 5).join(', ') + (names.length > 5 ? ' …' : '') },
});
