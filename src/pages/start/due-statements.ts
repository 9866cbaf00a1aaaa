import { due } from '../../alliance/statements/reads/due.ts';
import { texts } from '../../alliance/statements/texts/index.ts';
import { ask } from '../../platform/ask.ts';
import { fill } from '../../platform/texts.ts';
import type { DueSource } from './due.ts';

/** Positions to take and to release, procedures to answer, amendments to decide, phases that end. */
export const dueInStatements: DueSource = async (house, occasion, language) => {
  const answer = await ask(house, due, {}, occasion);
  if (answer.outcome !== 'found') return [];
  const { due: t, words, signing } = texts(language);
  const { positions, releases, answers, amendments, signatures, deadlines } = answer.value;
  const { today } = occasion;
  const dated = (until: string | null) => (until === null ? {} : { until, late: until < today });
  return [
    ...positions.map(({ id, title, until }) => ({
      label: fill(t.positions, { title }),
      href: `/erklaerungen/${id}/positionen/eigene`,
      hint: t.noReason,
      ...dated(until),
    })),
    ...releases.map(({ id, title, until }) => ({
      label: fill(t.releases, { title }),
      href: `/erklaerungen/${id}/positionen/freigeben`,
      ...dated(until),
    })),
    ...answers.map(({ id, statement, title }) => ({
      label: fill(t.answers, { title }),
      href: `/erklaerungen/${statement}/antraege/${id}/antwort`,
    })),
    ...amendments.map(({ id, title, count }) => ({
      label: fill(t.amendments, { title, n: count }),
      href: `/erklaerungen/${id}/antraege?stand=undecided`,
    })),
    ...signatures.map(({ id, title, until, isPrepared }) => ({
      label: fill(isPrepared ? signing.due.prepared : signing.due.prepare, { title }),
      href: `/erklaerungen/${id}/unterschriften`,
      hint: t.noReason,
      ...dated(until),
    })),
    ...deadlines.map(({ id, title, until, phase }) => ({
      label: fill(t.deadlines, { title, phase: words.phase[phase] }),
      href: `/erklaerungen/${id}`,
      ...dated(until),
    })),
  ];
};
