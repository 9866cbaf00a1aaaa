const byKey: Record<string, string> = {
  '01003000': 'Bürgerschaft',
  '13003000': 'Bürgerschaft',
  '13075039': 'Bürgerschaft',
  '11000000': 'Abgeordnetenhaus',
};

const byLand: Record<string, string> = {
  '01': 'Ratsversammlung',
  '03': 'Rat',
  '05': 'Rat',
  '06': 'Stadtverordnetenversammlung',
  '07': 'Stadtrat',
  '08': 'Gemeinderat',
  '09': 'Stadtrat',
  '10': 'Stadtrat',
  '12': 'Stadtverordnetenversammlung',
  '14': 'Stadtrat',
  '15': 'Stadtrat',
  '16': 'Stadtrat',
};

/**
 * How the council of a municipality is probably called: a suggestion to be corrected, empty where no custom is known.
 *
 * @de Name der Vertretung
 * @source beitritt#gremien
 */
export const councilNameOf = (unit: { key: string; kind: string; land: string | null }): string => {
  if (unit.kind === 'district') return 'Kreistag';
  return byKey[unit.key] ?? byLand[unit.land ?? ''] ?? '';
};
