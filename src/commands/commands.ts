import type { Command } from './command.ts';
import { demo } from './demo.ts';
import { denominator } from './denominator.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { migrateCommand } from './migrate.ts';
import { poolCommand } from './pool.ts';
import { start } from './start.ts';
import { tokenCommand } from './token.ts';
import { verify } from './verify.ts';

/** Every word of the command line, in the order of the overview. */
export const commands: Command[] = [
  start,
  demo,
  migrateCommand,
  verify,
  importCommand,
  exportCommand,
  denominator,
  poolCommand,
  tokenCommand,
];
