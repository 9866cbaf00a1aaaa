import { boot } from '../boot.ts';
import { hasFederalOffice } from '../alliance/people/db/offices.ts';
import { insertSetUpHash } from '../alliance/people/db/set-up.ts';
import { readConfig } from '../platform/config.ts';
import type { House } from '../platform/house.ts';
import { newToken } from '../platform/tokens.ts';
import { type Command, untilStopped } from './command.ts';

export const start: Command = {
  name: 'start',
  summary: 'Startet das Programm mit Datenbank, Webseiten und Hintergrundarbeit',
  help: 'Aufruf: npx hafenmeisterei start\n\nStartet das Programm. Einstellungen stehen in der Umgebung, siehe docs/generated/settings.md.',
  takes: {},
  async run() {
    const config = readConfig(process.env);
    const running = await boot(config);
    untilStopped(running.stop);
    console.log(`Hafenmeisterei läuft: ${config.BASE_URL}`);
    const link = await setUpLink(running.house);
    if (link)
      console.log(
        `Diese Installation ist leer. Mit diesem Link richten Sie sie ein (er gilt einmal):\n${link}`,
      );
  },
};

/** A fresh one-time link as long as nobody holds the federal office. */
const setUpLink = async ({ database, config }: House): Promise<string | null> => {
  if (await hasFederalOffice(database)) return null;
  const { token, hash } = newToken();
  await insertSetUpHash(database, hash);
  return `${config.BASE_URL}/einrichten/${token}`;
};
