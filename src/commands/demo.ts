import { boot } from '../boot.ts';
import { hasFederalOffice, selectExamples } from '../alliance/people/db/offices.ts';
import { type Clock, systemClock } from '../platform/clock.ts';
import { alone, hurried } from '../platform/database/index.ts';
import { readConfig } from '../platform/config.ts';
import type { House } from '../platform/house.ts';
import { roles } from '../shared/occasion.ts';
import { beginningOf, seedDemo } from '../../db/seed/seed.ts';
import { type Command, untilStopped } from './command.ts';

export const demo: Command = {
  name: 'demo',
  summary: 'Startet eine Vorführung mit einem erfundenen Bündnis',
  help: [
    'Aufruf: npx hafenmeisterei demo',
    '',
    'Startet das Programm mit einem erfundenen Bündnis zum Ausprobieren. Beim ersten Mal wird es angelegt, danach',
    'wiedergefunden. Die Daten liegen in data-demo oder dort, wohin DATA_DIR zeigt. Auf /entwicklung/personen wählen',
    'Sie, wer Sie sind; auf /entwicklung/postfach lesen Sie die E-Mails. Nur zum Ausprobieren: Hier kann sich jede',
    'Person als jede andere anmelden.',
  ].join('\n'),
  takes: {},
  async run() {
    const config = readConfig(
      { ...process.env, DATA_DIR: process.env['DATA_DIR'] || 'data-demo' },
      { demo: true },
    );
    const since = Date.now();
    let clock: Clock = { now: () => beginningOf(new Date()) };
    const running = await boot(config, {
      clock: { now: () => clock.now() },
      async prepare(house) {
        const playing = { ...house, database: hurried(house.database) };
        const first = await once(house, () => seedDemo(playing, systemClock.now()));
        clock = systemClock;
        house.changed();
        if (first)
          console.log(`Die Vorführung ist angelegt (${((Date.now() - since) / 1_000).toFixed(1)} s).`);
      },
    });
    untilStopped(running.stop);
    console.log(`Hafenmeisterei läuft: ${config.BASE_URL} (Vorführung, alles erfunden)`);
    console.log(await castList(running.house));
  },
};

/** Makes the alliance unless it is there; a second demo on the same data waits for the first. */
const once = ({ database }: House, make: () => Promise<void>): Promise<boolean> =>
  alone(database, 'demo', async () => {
    if (await hasFederalOffice(database)) return false;
    await make();
    return true;
  });

/** One example of every office, and where to find all of them. */
const castList = async ({ database, config }: House): Promise<string> => {
  const people = await selectExamples(database);
  const lines = roles.flatMap((role) =>
    people
      .filter((one) => one.role === role)
      .map(({ name, title }) => `  ${role.padEnd(4)} ${[name, title].filter(Boolean).join(', ')}`),
  );
  return `Sie können zum Beispiel sein:\n${lines.join('\n')}\nAlle zur Auswahl: ${config.BASE_URL}/entwicklung/personen`;
};
