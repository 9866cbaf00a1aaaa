import type { Arrival } from '../types.ts';

type Line = Pick<Arrival, 'id' | 'count' | 'confirmedOn' | 'reverses' | 'reversedBy'>;

/**
 * The lines that wait for the Land coordination: entered and not yet confirmed. A line that was taken back before anybody
 * confirmed it is gone together with what took it back; taking back a confirmed one has to be confirmed itself.
 *
 * @de Unbestätigte Meldungen
 * @source aufnahmen#bestaetigung
 */
export const waitingLines = <One extends Line>(lines: readonly One[]): One[] => {
  const byId = new Map(lines.map((line) => [line.id, line]));
  return lines.filter(({ confirmedOn, reverses, reversedBy }) => {
    if (confirmedOn !== null) return false;
    return reverses === null ? reversedBy === null : byId.get(reverses)?.confirmedOn != null;
  });
};

/** Lines that stand: neither taken back nor taking back. */
export const standingLines = <One extends Line>(lines: readonly One[]): One[] =>
  lines.filter(({ reverses, reversedBy }) => reverses === null && reversedBy === null);

/** How many are confirmed: what is published and reckoned with. @de Bestätigte Aufnahmen @source aufnahmen#bestaetigung */
export const confirmedCount = (lines: readonly Line[]): number =>
  lines.reduce((sum, { count, confirmedOn }) => sum + (confirmedOn === null ? 0 : count), 0);
