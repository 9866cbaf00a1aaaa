import assert from 'node:assert/strict';
import test from 'node:test';
import * as fc from 'fast-check';
import { Sql, sql } from './sql.ts';

const name = sql.id('name');
const table: [string, Sql, string, unknown[]][] = [
  ['no value', sql`select 1`, 'select 1', []],
  ['one value', sql`select ${7}`, 'select $1', [7]],
  ['a value at both ends', sql`${1} = ${2}`, '$1 = $2', [1, 2]],
  [
    'text that looks like SQL stays a value',
    sql`select ${"'; drop table x; --"}`,
    'select $1',
    ["'; drop table x; --"],
  ],
  ['null is a value', sql`select ${null}`, 'select $1', [null]],
  [
    'a nested piece is renumbered',
    sql`a ${1} ${sql`b ${2} ${sql`c ${3}`}`} d ${4}`,
    'a $1 b $2 c $3 d $4',
    [1, 2, 3, 4],
  ],
  ['the same piece twice', sql`${sql`x = ${1}`} or ${sql`x = ${1}`}`, 'x = $1 or x = $2', [1, 1]],
  ['empty', sql`a${sql.empty}b`, 'ab', []],
  ['join of pieces', sql.join([sql`a = ${1}`, sql`b = ${2}`], ' or '), 'a = $1 or b = $2', [1, 2]],
  ['join of values', sql`in (${sql.join([1, 2, 3], ', ')})`, 'in ($1, $2, $3)', [1, 2, 3]],
  ['join of one', sql.join([1], ', '), '$1', [1]],
  ['join of nothing', sql.join([], ', '), '', []],
  ['and of nothing is true', sql`where ${sql.and([])}`, 'where true', []],
  [
    'and keeps an or inside its brackets',
    sql.and([sql`a or b`, sql`c = ${1}`]),
    '(a or b) and (c = $1)',
    [1],
  ],
  ['a name', sql`order by ${name}`, 'order by "name"', []],
  ['a name with a schema', sql.id('members', 'member'), '"members"."member"', []],
  ['a name with a quote', sql.id('a"b'), '"a""b"', []],
  ['an array is one value', sql`= any(${[1, 2]})`, '= any($1)', [[1, 2]]],
  ['JSON of an array', sql`${sql.json([1, 'a'])}`, '$1::jsonb', ['[1,"a"]']],
];
for (const [title, piece, text, values] of table)
  test(title, () => {
    assert.equal(piece.text, text);
    assert.deepEqual(piece.values, values);
  });

test('undefined is refused where it is written', () => {
  assert.throws(() => sql`select ${undefined}`, TypeError);
  assert.throws(() => sql.join([undefined], ', '), TypeError);
});

test('a date that does not exist is refused', () =>
  assert.throws(() => sql`select ${new Date('x')}`, TypeError));

test('a name that is empty or holds a zero byte is refused', () => {
  assert.throws(() => sql.id(''), TypeError);
  assert.throws(() => sql.id('a\0b'), TypeError);
});

test('however pieces nest, placeholders count up and match their values', () => {
  const piece: fc.Arbitrary<Sql> = fc.letrec<{ piece: Sql; leaf: unknown }>((tie) => ({
    leaf: fc.oneof(fc.integer(), fc.string(), fc.constant(null)),
    piece: fc
      .array(fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('piece')), { maxLength: 4 })
      .map((parts) => sql`(${sql.join(parts, ' ')})`),
  })).piece;
  fc.assert(
    fc.property(piece, (whole) => {
      const numbers = [...whole.text.matchAll(/\$(\d+)/g)].map((match) => Number(match[1]));
      assert.deepEqual(
        numbers,
        whole.values.map((_, index) => index + 1),
      );
    }),
  );
});
