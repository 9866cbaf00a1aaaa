import { isTest } from './sources.ts';

/** Where a file stands in the house. A file that fits nowhere has no place and breaks a wall. */
export interface Place {
  kind: Kind;
  /** The context, for files of the alliance. */
  context: string | null;
}

export type Kind = (typeof places)[number][0] | 'test' | 'package';

/** The first pattern that fits decides; `CTX` stands for one context of the alliance. */
const places = [
  ['main', 'src/main.ts'],
  ['app', 'src/app.tsx'],
  ['boot', 'src/boot.ts'],
  ['commands', 'src/commands/**'],
  ['development', 'src/pages/entwicklung/**'],
  ['pages', 'src/pages/**'],
  ['consequences', 'src/alliance/consequences.ts'],
  ['contexts', 'src/alliance/contexts.ts'],
  ['context', 'src/alliance/CTX/context.ts'],
  ['types', 'src/alliance/CTX/types.ts'],
  // nouns of one topic, and nouns that are data
  ['types', 'src/alliance/CTX/*-types.ts'],
  ['types', 'src/alliance/CTX/lands.ts'],
  ['permissions', 'src/alliance/CTX/permissions.ts'],
  ['facts', 'src/alliance/CTX/facts.ts'],
  ['rules', 'src/alliance/CTX/rules/**'],
  ['actions', 'src/alliance/CTX/actions/**'],
  ['reads', 'src/alliance/CTX/reads/**'],
  ['jobs', 'src/alliance/CTX/jobs/**'],
  ['db', 'src/alliance/CTX/db/**'],
  // what several verbs of a context gather in the same way
  ['loads', 'src/alliance/CTX/loads/**'],
  ['texts', 'src/alliance/CTX/texts/**'],
  ['mails', 'src/alliance/CTX/mails/**'],
  ['views', 'src/alliance/CTX/views/**'],
  // what a running process holds of a context, so that pages need no statement for it
  ['memory', 'src/alliance/CTX/gazetteer.ts'],
  // finds out who asks, before any use case begins
  ['door', 'src/alliance/CTX/identify.ts'],
  // brings files from outside into the shape of the context
  ['readers', 'src/alliance/CTX/base-index.ts'],
  ['readers', 'src/alliance/CTX/*-file.ts'],
  ['readers', 'src/alliance/CTX/*-reader.ts'],
  // brings what several forms send alike into the shape of the context
  ['readers', 'src/alliance/CTX/*-fields.ts'],
  ['readers', 'src/alliance/CTX/*.worker.ts'],
  ['platform', 'src/platform/**'],
  ['ui', 'src/ui/**'],
  ['islands', 'src/islands/**'],
  ['shared', 'src/shared/**'],
  ['seed', 'db/seed/**'],
] as const;

const patterns = places.map(([kind, glob]) => ({
  kind,
  pattern: new RegExp(
    `^${glob
      .replace(/\./g, '\\.')
      .replace('**', '.+')
      .replace(/(?<!\.)\*/g, '[^/]+')
      .replace('CTX', '(?<context>[^/]+)')}$`,
  ),
}));

export const placeOf = (path: string): Place | null => {
  if (isTest(path)) return { kind: 'test', context: null };
  for (const { kind, pattern } of patterns) {
    const match = pattern.exec(path);
    if (match) return { kind, context: match.groups?.['context'] ?? null };
  }
  return null;
};
