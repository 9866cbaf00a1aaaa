import type { Condition } from '../questionnaire-types.ts';

export type ConditionRead = { ok: true; condition: Condition } | { ok: false; near: string };

type Token = { kind: 'question' | 'text' | 'number' | 'word' | 'sign'; value: string };
const pattern =
  /\s*(?:\$\{([\w-]+)\}|'([^']*)'|"([^"]*)"|(-?\d+(?:\.\d+)?)|([\p{L}_][\p{L}\w-]*)|(!=|>=|<=|[=<>(),]))/uy;

/**
 * Reads the writing of XLSForm into the typed tree: `${q} = 'x'`, `${q} > 3`, `selected(${q}, 'x')`, `and`, `or`,
 * `not(…)` and brackets. Everything else is refused; nothing is ever run.
 *
 * @de Bedingung lesen
 * @source umfragen#xlsform
 */
export const readCondition = (text: string, yesNo: ReadonlySet<string> = new Set()): ConditionRead => {
  const tokens = tokensOf(text);
  if (tokens === null) return { ok: false, near: text.trim().slice(0, 40) };
  let at = 0;
  const peek = (): Token | undefined => tokens[at];
  const is = (value: string): boolean => peek()?.value === value && peek()?.kind !== 'text';
  const take = (value: string): boolean => (is(value) ? ((at += 1), true) : false);
  const next = (): Token | undefined => tokens[at++];

  const joined = (op: 'and' | 'or', part: () => Condition | null): Condition | null => {
    const parts: Condition[] = [];
    do {
      const one = part();
      if (!one) return null;
      parts.push(one);
    } while (take(op));
    return parts.length === 1 ? (parts[0] as Condition) : { op, of: parts };
  };
  const either = (): Condition | null => joined('or', () => joined('and', single));
  const bracketed = (): Condition | null => {
    const inner = either();
    return inner && take(')') ? inner : null;
  };
  const single = (): Condition | null => {
    if (take('(')) return bracketed();
    if (is('not')) {
      at += 1;
      const of = take('(') ? bracketed() : null;
      return of && { op: 'not', of };
    }
    if (is('selected')) {
      at += 1;
      if (!take('(')) return null;
      const question = next();
      if (question?.kind !== 'question' || !take(',')) return null;
      const value = next();
      if (value?.kind !== 'text' || !take(')')) return null;
      return { op: 'includes', question: question.value, value: value.value };
    }
    return comparison();
  };
  const comparison = (): Condition | null => {
    const question = next();
    const sign = next();
    const value = next();
    if (question?.kind !== 'question' || sign?.kind !== 'sign' || !value) return null;
    if (value.kind !== 'text' && value.kind !== 'number') return null;
    const isNumber = value.kind === 'number';
    const number = Number(value.value);
    const meant =
      yesNo.has(question.value) && (value.value === 'yes' || value.value === 'no')
        ? value.value === 'yes'
        : isNumber
          ? number
          : value.value;
    const about = question.value;
    switch (sign.value) {
      case '=':
        return { op: 'eq', question: about, value: meant };
      case '!=':
        return { op: 'not', of: { op: 'eq', question: about, value: meant } };
      case '>':
        return isNumber ? { op: 'gt', question: about, value: number } : null;
      default:
        return null;
    }
  };

  const condition = either();
  if (condition && at === tokens.length) return { ok: true, condition };
  return { ok: false, near: tokens[Math.max(0, at - 1)]?.value ?? text.trim().slice(0, 40) };
};

const tokensOf = (text: string): Token[] | null => {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  const whole = text.trimEnd();
  while (pattern.lastIndex < whole.length) {
    const found = pattern.exec(whole);
    if (!found) return null;
    const [, question, single, double, number, word, sign] = found;
    if (question !== undefined) tokens.push({ kind: 'question', value: question });
    else if (single !== undefined || double !== undefined)
      tokens.push({ kind: 'text', value: single ?? double ?? '' });
    else if (number !== undefined) tokens.push({ kind: 'number', value: number });
    else if (word !== undefined) tokens.push({ kind: 'word', value: word });
    else tokens.push({ kind: 'sign', value: sign ?? '' });
  }
  return tokens;
};

/** The same tree in the writing of XLSForm; reads back to an equal one. */
export const writeCondition = (condition: Condition, isInner = false): string => {
  switch (condition.op) {
    case 'eq':
      return `\${${condition.question}} = ${literal(condition.value)}`;
    case 'gt':
      return `\${${condition.question}} > ${condition.value}`;
    case 'includes':
      return `selected(\${${condition.question}}, '${condition.value}')`;
    case 'not':
      return `not(${writeCondition(condition.of)})`;
    default: {
      const text = condition.of.map((part) => writeCondition(part, true)).join(` ${condition.op} `);
      return isInner ? `(${text})` : text;
    }
  }
};

const literal = (value: string | number | boolean): string =>
  typeof value === 'number' ? String(value) : `'${value === true ? 'yes' : value === false ? 'no' : value}'`;
