import { OperatorError } from '../platform/operator-error.ts';
import type { Command } from './command.ts';
import { fileFrom } from './files.ts';
import { importDemands } from './import-demands.ts';
import { importMembers } from './import-members.ts';
import { importRegister } from './import-register.ts';

const kinds = ['register', 'members', 'demands'];

export const importCommand: Command = {
  name: 'import',
  summary: 'Übernimmt ein amtliches Verzeichnis, eine Liste von Mitgliedern oder eine Datei mit Forderungen',
  help: `Aufruf: npx hafenmeisterei import register DATEI [--population-day JJJJ-MM-TT] [--country XX] [--dry-run] [--json]
        npx hafenmeisterei import members DATEI [--dry-run] [--json]
        npx hafenmeisterei import demands DATEI --source QUELLE [--dry-run] [--json]

register  Amtliches Verzeichnis: AuszugGV (.xlsx), GV100AD (.txt, .zip; mit --population-day) oder
          Eurostat LAU (.xlsx; mit --country und --population-day).
members   Mitglieder und Kontakte als .xlsx oder CSV; die Spalten werden an ihrer Kopfzeile erkannt.
demands   Die öffentliche Acht-Forderungen-Datei (JSON); nur eindeutige Namen werden übernommen.

--dry-run  zeigt nur, was sich ändern würde
--json     gibt das Ergebnis als JSON aus

Rückgabewert 0: übernommen (oder gezeigt); 1: abgelehnt, nichts geändert; 3: übernommen, aber mit Fehlerzeilen.`,
  takes: { values: ['population-day', 'country', 'source'], flags: ['dry-run', 'json'], words: 2 },
  async run({ values, words, flags }) {
    const [what, path] = words;
    if (!path || !what || !kinds.includes(what))
      throw new OperatorError(
        'Bitte nennen Sie „register“, „members“ oder „demands“ und eine Datei. Siehe --help.',
      );
    // read before a database is opened, or even made, for a file that is not there
    const file = await fileFrom(path);
    const more = { dryRun: flags.has('dry-run'), json: flags.has('json') };
    if (what === 'demands') return await importDemands(file, values['source'] ?? null, more);
    if (what === 'members') return await importMembers(file, more);
    await importRegister(file, {
      ...more,
      populationDay: values['population-day'] ?? null,
      country: values['country'] ?? null,
    });
  },
};
