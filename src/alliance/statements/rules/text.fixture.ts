import type { Amendment, Clause, Variant } from '../types.ts';

/** A numbered clause as tests need it. */
export const clauseOf = (id: number, more: Partial<Clause> = {}): Clause => ({
  id,
  statement: 1,
  kind: 'numbered',
  position: id,
  number: String(id),
  label: `Punkt ${id}`,
  text: `Wortlaut der Ziffer ${'abcdefgh'[id] ?? 'x'}`,
  hash: `hash-${id}`,
  topics: [],
  act: 'appeal',
  removedOn: null,
  version: 1,
  revision: 1,
  ...more,
});

/** An open amendment of Flensburg to clause 1. */
export const amendmentOf = (id: number, more: Partial<Amendment> = {}): Amendment => ({
  id,
  statement: 1,
  clause: 1,
  kind: 'change',
  baseVersion: 1,
  baseText: 'Der Bund hilft schnell.',
  text: 'Der Bund hilft sofort.',
  reason: 'Zeit zählt.',
  municipality: '01001000',
  land: '01',
  suggestion: false,
  proposedAt: new Date('2026-03-01T10:00:00Z'),
  proposedBy: 4,
  state: 'open',
  procedure: null,
  procedureText: null,
  procedureNote: null,
  procedureOn: null,
  answer: null,
  answerNote: null,
  decidedOn: null,
  decisionNote: null,
  appliedVersion: null,
  version: 1,
  ...more,
});

/** An open variant of clause 1. */
export const variantOf = (id: number, more: Partial<Variant> = {}): Variant => ({
  id,
  clause: 1,
  label: 'kürzer',
  text: 'Der Bund hilft.',
  hash: `variant-${id}`,
  reason: null,
  amendment: null,
  state: 'open',
  version: 1,
  ...more,
});
