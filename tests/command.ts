import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { ensureBuilt } from './product.ts';

/** What a command answered: its exit code, what it printed and what it said of mistakes. */
export interface Said {
  code: number | null;
  out: string;
  says: string;
}

/** Types `hafenmeisterei COMMAND …` as an operator does: the built program, a process of its own. */
export const command = async (args: string[], environment: Record<string, string> = {}): Promise<Said> => {
  ensureBuilt();
  const child = spawn(process.execPath, ['dist/main.js', ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [out, says, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, out, says };
};
