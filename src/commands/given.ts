import { OperatorError } from '../platform/operator-error.ts';

/** What a command understands. */
export interface Taken {
  /** Options with a value behind them: `--format csv` or `--format=csv`. */
  values?: readonly string[];
  /** Options that stand alone: `--json`. */
  flags?: readonly string[];
  /** At most so many words that belong to no option. */
  words?: number;
}

/** What was typed. */
export interface Given {
  values: Partial<Record<string, string>>;
  flags: ReadonlySet<string>;
  words: string[];
}

/** Sorts what was typed behind a command. @throws OperatorError for what the command does not understand */
export const givenBy = (args: readonly string[], { values = [], flags = [], words = 0 }: Taken): Given => {
  const given = { values: {} as Record<string, string>, flags: new Set<string>(), words: [] as string[] };
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] as string;
    const [, name = '', joined] = /^--([^=]+)(?:=(.*))?$/su.exec(arg) ?? [];
    const following = args[at + 1];
    if (values.includes(name) && joined !== undefined) given.values[name] = joined;
    else if (values.includes(name) && following !== undefined && !following.startsWith('--')) {
      given.values[name] = following;
      at += 1;
    } else if (flags.includes(name) && joined === undefined) given.flags.add(name);
    else if (!arg.startsWith('-') && given.words.length < words) given.words.push(arg);
    else
      throw new OperatorError(
        `Die Angabe „${arg}“ ist unbekannt, überzählig oder unvollständig. Siehe --help.`,
      );
  }
  return given;
};
