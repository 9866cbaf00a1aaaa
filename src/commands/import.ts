import { OperatorError } from '../platform/operator-error.ts';
import type { Command } from './command.ts';
import { optionsOf } from './files.ts';
import { importMembers } from './import-members.ts';
import { importRegister } from './import-register.ts';

export const importCommand: Command = {
  name: 'import',
  summary: 'Übernimmt ein amtliches Verzeichnis oder eine Liste von Mitgliedern',
  help: `Aufruf: npx hafenmeisterei import register DATEI [--population-day JJJJ-MM-TT] [--country XX] [--dry-run] [--json]
        npx hafenmeisterei import members DATEI [--dry-run] [--json]

register  Amtliches Verzeichnis: AuszugGV (.xlsx), GV100AD (.txt, .zip; mit --population-day) oder
          Eurostat LAU (.xlsx; mit --country und --population-day).
members   Mitglieder und Kontakte als .xlsx oder CSV; die Spalten werden an ihrer Kopfzeile erkannt.

--dry-run  zeigt nur, was sich ändern würde
--json     gibt das Ergebnis als JSON aus

Rückgabewert 0: übernommen (oder gezeigt); 1: abgelehnt, nichts geändert; 3: übernommen, aber mit Fehlerzeilen.`,
  async run(args) {
    const { values, words, set } = optionsOf(args, ['population-day', 'country'], ['dry-run', 'json']);
    const [what, path] = words;
    if (!path || words.length > 2 || (what !== 'register' && what !== 'members'))
      throw new OperatorError('Bitte nennen Sie „register“ oder „members“ und eine Datei. Siehe --help.');
    const more = { dryRun: set.has('dry-run'), json: set.has('json') };
    if (what === 'members') return await importMembers(path, more);
    await importRegister(path, {
      ...more,
      populationDay: values['population-day'] ?? null,
      country: values['country'] ?? null,
    });
  },
};
