import type { Role } from '../../../shared/occasion.ts';

/** One value of a line: as it is, unsealed for those who may, sealed, or erased since. @de Einzelheit */
export interface Detail {
  field: string;
  value: string;
  kind: 'plain' | 'personal' | 'sealed' | 'erased';
}

/** Who reads a line: the federal coordination, somebody of the municipality itself, or another. */
export type RecordReader = 'federal' | 'own-municipality' | 'other';

/**
 * What a reader sees of a line's details. The federal coordination sees all, personal values unsealed while they are
 * kept. A municipality's own people see what one of them did, with personal values sealed; nobody else sees details.
 *
 * @de Einzelheiten einer Zeile
 * @source betrieb#protokoll
 */
export const detailsFor = (
  reader: RecordReader,
  line: { role: Role | null; details: string },
  personal: ReadonlyMap<string, string>,
): Detail[] => {
  const fromItself = line.role === 'AP' || line.role === 'OB';
  if (reader === 'other' || (reader === 'own-municipality' && !fromItself)) return [];
  const values: Record<string, unknown> = JSON.parse(line.details);
  return Object.entries(values)
    .filter(
      ([field, value]) => value !== null && value !== '' && (reader === 'federal' || field !== 'before'),
    )
    .map(([field, value]) => detailOf(reader, field, value, personal.get(field)));
};

const detailOf = (reader: RecordReader, field: string, value: unknown, kept: string | undefined): Detail => {
  const isSealed = typeof value === 'string' && value.startsWith('sealed:');
  if (!isSealed)
    return { field, value: typeof value === 'string' ? value : JSON.stringify(value), kind: 'plain' };
  if (reader !== 'federal') return { field, value: '', kind: 'sealed' };
  return kept === undefined ? { field, value: '', kind: 'erased' } : { field, value: kept, kind: 'personal' };
};
