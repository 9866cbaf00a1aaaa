import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OperatorError } from '../platform/operator-error.ts';
import { commands } from './commands.ts';
import { givenBy } from './given.ts';

const taken = { values: ['format', 'output'], flags: ['json'], words: 1 };

describe('what was typed behind a command', () => {
  for (const [args, values, flags, words] of [
    ['', {}, [], []],
    ['members', {}, [], ['members']],
    ['members --json', {}, ['json'], ['members']],
    ['--format csv members', { format: 'csv' }, [], ['members']],
    ['--format=csv members', { format: 'csv' }, [], ['members']],
    ['--output=a=b', { output: 'a=b' }, [], []],
  ] as const)
    it(`„${args}“ is understood`, () => {
      const given = givenBy(args.split(' ').filter(Boolean), taken);
      assert.deepEqual([given.values, [...given.flags], given.words], [values, [...flags], [...words]]);
    });

  for (const [args, wrong] of [
    ['--jsno', '--jsno'],
    ['--json=yes', '--json=yes'],
    ['-j', '-j'],
    ['members more', 'more'],
    ['--format', '--format'],
    ['--format --json', '--format'],
    ['--port 80', '--port'],
  ] as const)
    it(`„${args}“ is refused at ${wrong}`, () =>
      assert.throws(
        () => givenBy(args.split(' '), taken),
        (error) => error instanceof OperatorError && error.message.includes(`„${wrong}“`),
      ));

  for (const { name, help, takes } of commands)
    it(`${name} explains every option that it takes, and takes no other`, () => {
      const explained = new Set([...help.matchAll(/--([a-z-]+)/g)].map(([, option]) => option));
      explained.delete('help');
      assert.deepEqual(
        [...explained].map(String).toSorted(),
        [...(takes.values ?? []), ...(takes.flags ?? [])].toSorted(),
      );
    });
});
