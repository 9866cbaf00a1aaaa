/**
 * How a pooled offer is called: its year and its place in it, such as `2026-01`.
 *
 * @de Nummer des gebündelten Angebots
 * @source buendel#stand
 */
export const numberOf = (year: number, number: number): string =>
  `${year}-${String(number).padStart(2, '0')}`;
