import { commands } from '../../src/commands/commands.ts';
import { pageOf } from './table.mjs';

/** What each command says with `--help`. */
export const commandsPage = () =>
  pageOf(
    'Befehle',
    ...commands.flatMap(({ name, summary, help }) => [
      `## ${name}`,
      `${summary}.`,
      ['```', help, '```'].join('\n'),
    ]),
  );
