import { pages } from '../../src/pages/pages.ts';
import { pageOf, table } from './table.mjs';

const kinds = { page: 'Seite', form: 'Formular', download: 'Datei' };

/** Every address with what it asks and what it does. */
export const routesPage = () =>
  pageOf(
    'Adressen',
    table(
      ['Adresse', 'Art', 'Auskunft', 'Schritt'],
      pages
        .toSorted((a, b) => (a.path < b.path ? -1 : 1))
        .map((page) => [
          `\`${page.path}\``,
          kinds[page.kind],
          page.read ? `\`${page.read.name}\`` : '–',
          page.action ? `\`${page.action.name}\`` : '–',
        ]),
    ),
  );
