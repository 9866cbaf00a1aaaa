/** The same with the whole house: deeds with their lines on the record, in the data folder given as argument. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { recordPublishedCount } from '../../src/alliance/members/actions/record-published-count.ts';
import { insertOffice } from '../../src/alliance/people/db/offices.ts';
import { insertPerson } from '../../src/alliance/people/db/persons.ts';
import { openHouse } from '../../src/boot.ts';
import { readConfig } from '../../src/platform/config.ts';
import { perform } from '../../src/platform/perform.ts';
import { dayOf } from '../../src/shared/days.ts';
import type { Actor, Office } from '../../src/shared/occasion.ts';

const house = await openHouse(readConfig({ DATA_DIR: process.argv[2] ?? '' }));

const email = `koordination.${randomUUID()}@example.org`;
const personId = await insertPerson(house.database, { name: 'Kim Bund', email, now: new Date() });
const term = { title: '', organisation: null, fromDay: '2020-01-01', toDay: null };
const held: Office = { id: 0, role: 'K', municipality: null, lands: [], authority: null };
held.id = await insertOffice(house.database, { ...held, ...term, person: personId }, new Date());
const actor: Actor = {
  kind: 'person',
  personId,
  name: 'Kim Bund',
  office: held,
  offices: [held],
  freshUntil: null,
};

const stop = new AbortController();
process.on('SIGTERM', () => stop.abort());

const write = async (): Promise<void> => {
  while (!stop.signal.aborted) {
    const source = randomUUID();
    const deed = { status: 'member', count: 117, atLeast: false, day: '2024-05-01', source };
    try {
      const input = recordPublishedCount.input.parse(deed);
      const now = new Date();
      const occasion = { actor, now, today: dayOf(now) };
      const { outcome } = await perform(house, recordPublishedCount, input, occasion);
      if (outcome === 'done') process.stdout.write(`ack ${source}\n`);
    } catch {
      // the server was killed under it: not acknowledged, so nothing was promised
      await sleep(10);
    }
  }
};
await Promise.all([write(), write(), write()]);
await house.database.close();
