import type { Office } from '../../../shared/occasion.ts';

/**
 * Whether a programme concerns an office: those of the federation and the EU concern everybody, a Land's its own Land, a
 * municipality's its own people and those who coordinate its Land.
 *
 * @de Betroffenheit von einem Programm
 * @source programme#arten
 */
export const concerns = (
  { land, municipality }: { land: string | null; municipality: string | null },
  office: Pick<Office, 'role' | 'municipality' | 'lands'> | null,
): boolean => {
  if (office === null || office.role === 'K' || (land === null && municipality === null)) return true;
  if (office.role === 'LK') return office.lands.includes(land ?? municipality?.slice(0, 2) ?? '');
  if (municipality !== null) return office.municipality === municipality;
  return office.municipality?.slice(0, 2) === land;
};
