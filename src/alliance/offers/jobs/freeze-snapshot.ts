import { sha256Of } from '../../../platform/sha256.ts';
import { renderPdf } from '../../../platform/documents/pdf/render.ts';
import { writeXlsx } from '../../../platform/documents/xlsx.ts';
import { baseAddress } from '../../../platform/address.ts';
import { inTurns } from '../../../platform/in-turns.ts';
import { job, type JobTools } from '../../../platform/jobs/job.ts';
import type { House } from '../../../platform/house.ts';
import { perform } from '../../../platform/perform.ts';
import { dayOf } from '../../../shared/days.ts';
import { authorityOf } from '../../people/facts.ts';
import { nameOf } from '../../territory/gazetteer.ts';
import { keepSnapshot } from '../actions/keep-snapshot.ts';
import { nextNumber, selectSnapshot } from '../db/snapshots.ts';
import { withCoverage } from '../loads/frozen.ts';
import { poolFacts } from '../loads/pool.ts';
import { documentNames } from '../mails/snapshot-names.ts';
import { annexOf, issuerName, letterOf, type Sheet, sheetsOf } from '../mails/snapshot-paper.ts';
import { patientEffort } from '../rules/pool/answer.ts';
import { ancestryOf } from '../rules/cells.ts';
import { canonicalJson } from '../rules/pool/canonical.ts';
import { keyNames, lineFrom, splitFrom, summaryFrom } from '../rules/pool/content.ts';
import { explorePool } from '../rules/pool/explore.ts';
import { numberOf } from '../rules/pool/snapshot-number.ts';
import type { Snapshot, SnapshotContent } from '../snapshot-types.ts';

/** Steps of the work after the lines, for the progress that is shown. */
const papers = ['letter', 'annex', 'sheet', 'keep'] as const;

/**
 * Freezes a pooled offer: the offers of this moment, what they add up to, letter, annex, sheet and file. Nothing is kept
 * until all of it is there, so stopping leaves nothing behind. After a crash it begins anew.
 */
export const freezeSnapshotJob = job<{ id: number }>({
  name: 'offers.freeze-snapshot',
  async run(house, { id }, tools) {
    const snapshot = await selectSnapshot(house.database, id);
    if (snapshot?.state !== 'preparing') return;
    const now = house.clock.now();
    const today = dayOf(now);
    const year = Number(today.slice(0, 4));
    // frozen anew it keeps its number, unless the year has turned
    const [ownYear, own] = (snapshot.number ?? '').split('-').map(Number);
    const number =
      ownYear === year && own ? own : await house.database.transaction((db) => nextNumber(db, year));
    const { summary, keyed, ...frozen } = await contentOf(
      house,
      snapshot,
      { number: numberOf(year, number), today },
      tools,
    );
    const files = await papersOf(frozen.sheet, tools);
    await tools.progress('keep', papers.length, papers.length);
    const actor = { kind: 'system', job: 'offers.freeze-snapshot' } as const;
    const input = { id, year, number, day: today, content: frozen.sheet.content, keyed, summary, files };
    const outcome = await perform(house, keepSnapshot, input, { actor, now, today });
    // another one may have taken the number meanwhile; the papers bear it, so all of it is made anew
    if (outcome.outcome !== 'done') throw new Error(`snapshot ${id}: ${JSON.stringify(outcome)}`);
    return { number: numberOf(year, number), lines: frozen.sheet.content.lines.length };
  },
});

const contentOf = async (
  house: House,
  snapshot: Snapshot,
  { number, today }: { number: string; today: string },
  { progress }: JobTools,
) => {
  await progress('lines', 0, 1);
  const facts = await poolFacts(house.database, today);
  const { inquiry } = snapshot;
  const order = { programmes: facts.programmes, ancestry: ancestryOf(facts.groups) };
  const asked = { ...inquiry, asked: inquiry.uses, wanted: inquiry.uses.map(({ wanted }) => wanted), today };
  const offers = await withCoverage(house.database, facts.offers, today);
  const findings = explorePool(offers, asked, order, [], patientEffort);
  const names = documentNames(facts, (key) => nameOf(house, key));
  const told = (done: number, total: number) => progress('lines', done, total);
  const lines = await inTurns(findings.added, ({ offer, places }) => lineFrom(offer, places, names), told);
  const recurring = await inTurns(findings.recurring, (one) => lineFrom(one.offer, one.number, names));
  const authority = await authorityOf(house.database, snapshot.authority);
  if (!authority) throw new Error(`snapshot ${snapshot.id}: no authority ${snapshot.authority}`);
  const replaced =
    snapshot.replaces === null ? null : await selectSnapshot(house.database, snapshot.replaces);
  const summary = summaryFrom(inquiry, findings, names);
  const content: SnapshotContent = {
    ...summary,
    format: 'hafenmeisterei-buendel/1',
    number,
    day: today,
    title: snapshot.title,
    issuer: { name: issuerName, address: baseAddress() },
    recipient: { authority: authority.id, name: authority.name },
    contact: { unit: snapshot.contactUnit, mailbox: snapshot.contactMailbox, phone: snapshot.contactPhone },
    replaces: replaced?.number ?? null,
    offersState: facts.state.split(':')[0] ?? '',
    lines: lines.toSorted(byPlace),
    recurring: recurring.toSorted(byPlace),
    split: splitFrom(findings),
  };
  const hash = sha256Of(canonicalJson(content));
  const keyed = [
    ...findings.added.map(({ offer, places }) => lineFrom(offer, places, keyNames)),
    ...findings.recurring.map((one) => lineFrom(one.offer, one.number, keyNames)),
  ];
  return { summary, keyed, sheet: { content, hash, letter: snapshot.letter, authority } };
};

/** By Land and name, as readers look for them. */
const byPlace = (
  a: { land: string | null; name: string },
  b: { land: string | null; name: string },
): number => (a.land ?? '').localeCompare(b.land ?? '') || a.name.localeCompare(b.name, 'de');

const papersOf = async (sheet: Sheet, { progress }: JobTools) => {
  await progress('letter', 0, papers.length);
  const letter = await renderPdf(letterOf(sheet));
  await progress('annex', 1, papers.length);
  const annex = await renderPdf(annexOf(sheet));
  await progress('sheet', 2, papers.length);
  const xlsx = await writeXlsx({ sheets: sheetsOf(sheet) });
  return { letter, annex, xlsx };
};
