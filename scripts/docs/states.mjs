import { program } from '../../tests/walls/sources.ts';
import { pageOf, table } from './table.mjs';

/** The tables of states that rules export: what may follow on what. */
export const statesPage = async () => {
  const parts = [];
  for (const file of program().keys()) {
    if (!/\/rules\/[^/]+\.ts$/.test(file) || file.endsWith('.test.ts')) continue;
    for (const [name, value] of Object.entries(await import(`../../${file}`)))
      if (isStates(value))
        parts.push(`## ${file.split('/')[2]}: ${name}`, statesTable(value), `Aus \`${file}\`.`);
  }
  return pageOf('Zustände', ...parts);
};

const isPlain = (value) =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** A table leads from a state to a list of steps, or from a step to states that change into others. */
const isStates = (value) =>
  isPlain(value) &&
  Object.keys(value).length > 1 &&
  Object.values(value).every(
    (inner) =>
      (Array.isArray(inner) && inner.every((one) => typeof one === 'string')) ||
      (isPlain(inner) && Object.values(inner).every((one) => typeof one === 'string')),
  ) &&
  namesEachOther(value);

/** Words that come up again in the table itself tell states from mere lists. */
const namesEachOther = (value) => {
  const keys = Object.values(value).flatMap((inner) => (Array.isArray(inner) ? [] : Object.keys(inner)));
  const values = Object.values(value).flatMap((inner) => Object.values(inner));
  return keys.length > 0 ? values.some((one) => keys.includes(one)) : values.length > new Set(values).size;
};

const statesTable = (value) =>
  Array.isArray(Object.values(value)[0])
    ? table(
        ['Zustand', 'möglich'],
        Object.entries(value).map(([state, steps]) => [state, steps.join(', ') || '–']),
      )
    : table(
        ['Schritt', 'von', 'nach'],
        Object.entries(value).flatMap(([step, changes]) =>
          Object.entries(changes).map(([from, to]) => [step, from, to]),
        ),
      );
