import { openPrepared } from '../boot.ts';
import { readConfig } from '../platform/config.ts';
import type { Command } from './command.ts';

export const migrateCommand: Command = {
  name: 'migrate',
  summary: 'Bringt die Datenbank auf den Stand des Programms',
  help: 'Aufruf: npx hafenmeisterei migrate\n\nWendet ausstehende Änderungen am Datenbankschema an. „start“ tut das auch von selbst.',
  takes: {},
  async run() {
    const database = await openPrepared(readConfig(process.env));
    console.log('Die Datenbank ist auf dem Stand des Programms.');
    await database.close();
  },
};
