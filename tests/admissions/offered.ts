import assert from 'node:assert/strict';
import { addItem } from '../../src/alliance/mandates/actions/add-item.ts';
import { recordResolution } from '../../src/alliance/mandates/actions/record-resolution.ts';
import { insertOffer, type WrittenOffer } from '../../src/alliance/offers/db/offers.ts';
import { insertAuthority } from '../../src/alliance/people/db/authorities.ts';
import { sql } from '../../src/platform/database/index.ts';
import type { Outcome } from '../../src/platform/outcome.ts';
import type { Actor } from '../../src/shared/occasion.ts';
import type { testHouse } from '../house.ts';

type House = Awaited<ReturnType<typeof testHouse>>;

/** The number of what a deed made; a deed that was not done fails the test with what came of it. */
export const done = (outcome: Outcome): Record<string, unknown> => {
  if (outcome.outcome !== 'done') assert.fail(JSON.stringify(outcome));
  return outcome.trace.reply ?? {};
};

/** Why a deed was declined or refused. */
export const reasonOf = (outcome: Outcome): string => {
  if (outcome.outcome === 'declined') return outcome.declined.reason;
  return outcome.outcome === 'forbidden' ? outcome.refusal.reason : outcome.outcome;
};

/** A council that permits admission, and an offer of its municipality that is released. */
export const offerOf = async (
  { database, act, clock }: House,
  federal: Actor,
  municipality: string,
  more: Partial<WrittenOffer> = {},
  limit: number | null = null,
): Promise<number> => {
  const resolution = done(
    await act(federal, recordResolution, {
      municipality,
      body: 'Rat',
      day: '2025-01-15',
      reference: `RV ${municipality}`,
      title: 'Aufnahme (erfunden)',
      result: 'adopted',
      source: 'Probe',
    }),
  )['id'];
  done(
    await act(federal, addItem, {
      resolution,
      number: '1',
      text: 'Die Stadt nimmt auf.',
      effect: 'permits',
      act: 'act',
      topics: ['admission'],
      ...(limit !== null && { limit }),
    }),
  );
  const offer = await insertOffer(
    database,
    {
      municipality,
      land: municipality.slice(0, 2),
      quantity: 'exact',
      number: 10,
      rhythm: 'once',
      groups: [],
      programmes: [],
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
      conditions: [],
      conditionText: null,
      minimumGroup: null,
      evidence: null,
      source: 'Probe',
      note: null,
      ...more,
    },
    { now: clock.now(), today: '2026-03-02', by: null },
  );
  await database.run(sql`update offers.offer set state = 'released' where id = ${offer}`);
  return offer;
};

export const ministry = (database: House['database'], name: string): Promise<number> =>
  insertAuthority(
    database,
    {
      name,
      level: 'land',
      land: '01',
      address: 'Probeweg 1\n24103 Kiel',
      mailbox: 'probe@example.org',
      salutation: null,
      source: 'Probe',
    },
    new Date('2026-03-02T11:00:00Z'),
  );

export const programmeCalled = async (database: House['database'], name: string): Promise<number> =>
  (await database.one<{ id: number }>(sql`select id from programmes.programme where name = ${name}`)).id;

/** Subjects of all mails to an address, in their order. */
export const mailsTo = async (database: House['database'], email: string): Promise<string[]> =>
  (
    await database.rows<{ subject: string }>(
      sql`select subject from platform.mail where recipient = ${email} order by id`,
    )
  ).map(({ subject }) => subject);
