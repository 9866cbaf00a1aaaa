import type { Role } from '../../../shared/occasion.ts';

interface Held {
  person: number;
  role: Role;
}

/**
 * What becomes of an office when its municipality goes over to another: it goes along, or it ends there. A contact goes
 * along, because the other municipality may have several; a head only where nobody leads the other one. Nobody holds one
 * office twice.
 *
 * @de Amt bei Nachfolge
 * @source aemter#nachfolge
 */
export const moveOffice = (office: Held, there: readonly Held[]): 'goes-along' | 'ends' => {
  const same = there.filter(({ role }) => role === office.role);
  if (same.some(({ person }) => person === office.person)) return 'ends';
  return office.role === 'OB' && same.length > 0 ? 'ends' : 'goes-along';
};
