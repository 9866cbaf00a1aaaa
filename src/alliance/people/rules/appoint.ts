import { accept, type Decision, declines } from '../../../shared/decision.ts';
import { addMonths, type Day } from '../../../shared/days.ts';
import type { Role } from '../../../shared/occasion.ts';
import type { de } from '../texts/de.ts';

const decline = declines<keyof typeof de.refusals>('people');

export interface NewOffice {
  role: Role;
  municipality: string | null;
  lands: string[];
  authority?: number | null;
  fromDay: Day;
  toDay: Day | null;
}
export interface KnownOffice extends NewOffice {
  id: number;
}

/**
 * Whether somebody can take an office: AP and OB act for a municipality, LK for at least one Land, MIN for an authority
 * in use, everybody else for none of them; the days fit, and nobody holds the same office twice at a time. Two people of one municipality may hold the
 * same kind of office.
 *
 * @de Berufung
 * @source aemter#berufung
 */
export const decideAppointment = <Deed extends NewOffice>(
  {
    unit,
    authority,
    held,
  }: {
    unit: { kind: string } | null;
    authority: { endedOn: Day | null } | null;
    held: readonly KnownOffice[];
  },
  deed: Deed,
  today: Day,
): Decision<Deed> => {
  const { role, municipality, lands, fromDay, toDay } = deed;
  if (municipality && (!unit || unit.kind === 'land'))
    return decline('no-such-municipality', { field: 'municipality' });
  if ((role === 'AP' || role === 'OB') && !municipality)
    return decline('municipality-missing', { field: 'municipality' });
  if (role === 'LK' && lands.length === 0) return decline('lands-missing', { field: 'lands' });
  if (role !== 'LK' && lands.length > 0) return decline('lands-for-coordination-only', { field: 'lands' });
  if (role === 'MIN' && (!authority || authority.endedOn !== null))
    return decline('authority-missing', { field: 'authority' });
  if (role !== 'MIN' && authority) return decline('authority-for-recipients-only', { field: 'authority' });
  if (fromDay > addMonths(today, 12)) return decline('begins-too-late', { field: 'fromDay' });
  if (toDay && toDay < fromDay) return decline('ends-before-begin', { field: 'toDay' });
  return held.some((office) => isSame(office, deed) && overlaps(office, deed))
    ? decline('holds-already', { field: 'email' })
    : accept(deed);
};

const isSame = (a: NewOffice, b: NewOffice): boolean =>
  a.role === b.role &&
  (a.role === 'LK' ? a.lands.some((land) => b.lands.includes(land)) : a.municipality === b.municipality) &&
  (a.authority ?? null) === (b.authority ?? null);

const overlaps = (a: NewOffice, b: NewOffice): boolean =>
  (a.toDay === null || a.toDay >= b.fromDay) && (b.toDay === null || b.toDay >= a.fromDay);
