import type { Role } from '../../../shared/occasion.ts';

/** One value of a line: as it is, unsealed for those who may, sealed, or erased since. @de Einzelheit */
export interface Detail {
  field: string;
  /** It is what stood there before the deed. */
  wasBefore?: true;
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
    .filter(([field, value]) => isSaid(value) && (reader === 'federal' || field !== 'before'))
    .flatMap(([field, value]) =>
      field === 'before' && isGroup(value)
        ? Object.entries(value).flatMap(([name, was]) =>
            isSaid(was)
              ? [{ field: name, wasBefore: true as const, value: plain(was), kind: 'plain' as const }]
              : [],
          )
        : [detailOf(reader, field, value, personal.get(field))],
    );
};

const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isSaid = (value: unknown): boolean =>
  value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** A value without the signs of JSON: lists with commas, groups as `name: value; name: value`. */
const plain = (value: unknown): string => {
  if (Array.isArray(value)) return value.filter(isSaid).map(plain).join(', ');
  if (!isGroup(value)) return String(value);
  return Object.entries(value)
    .filter(([, one]) => isSaid(one))
    .map(([name, one]) => `${name}: ${plain(one)}`)
    .join('; ');
};

const detailOf = (reader: RecordReader, field: string, value: unknown, kept: string | undefined): Detail => {
  const isSealed = typeof value === 'string' && value.startsWith('sealed:');
  if (!isSealed) return { field, value: plain(value), kind: 'plain' };
  if (reader !== 'federal') return { field, value: '', kind: 'sealed' };
  return kept === undefined ? { field, value: '', kind: 'erased' } : { field, value: kept, kind: 'personal' };
};
