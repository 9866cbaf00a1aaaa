import type { Unit } from '../../../src/alliance/territory/types.ts';

const kinds = { land: '10', district: '40', municipality: '60' };

/** Units as a register in fixed width; what the format does not hold is blank. */
export const gv100adOf = (units: readonly Unit[], day: string): string =>
  units
    .map((unit) => {
      const place = unit.key.padEnd(8).slice(0, 8) + (unit.ars?.slice(5, 9) ?? '    ');
      const head =
        kinds[unit.kind] +
        day +
        place +
        unit.officialName.slice(0, 50).padEnd(100) +
        (unit.typeKey ?? '  ').padEnd(2);
      return unit.kind === 'municipality'
        ? (head + '    ' + pad(unit.areaHa) + pad(unit.population)).padEnd(165) +
            (unit.postcode ?? '').padEnd(10) +
            ' '.repeat(45)
        : head.padEnd(220);
    })
    .join('\r\n');

const pad = (value: number | null): string => String(value ?? 0).padStart(11, '0');
