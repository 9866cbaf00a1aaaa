import { settings } from '../../src/platform/config.ts';
import { pageOf, table } from './table.mjs';

/** What an operator can set in the environment. */
export const settingsPage = () =>
  pageOf(
    'Einstellungen',
    'Alle Einstellungen stehen in der Umgebung des Programms. Eine falsche beendet den Start mit einem Satz, der sagt, was erwartet wird.',
    table(
      ['Name', 'Vorgabe', 'Bedeutung'],
      Object.entries(settings).map(([name, { fallback, de }]) => [
        `\`${name}\``,
        fallback === '' ? '(leer)' : `\`${fallback}\``,
        de,
      ]),
    ),
  );
