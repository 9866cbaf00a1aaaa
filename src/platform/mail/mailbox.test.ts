import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { authorFrom, nameOfMailbox } from './mailbox.ts';

describe('who wrote a mail', () => {
  for (const [name, address, author] of [
    ['Referat M 3', 'm3@ministerium.example', 'Referat M 3'],
    ['"Referat M 3"', 'm3@ministerium.example', 'Referat M 3'],
    ['Referat\0 M 3', 'm3@ministerium.example', 'Referat M 3'],
    ['', 'kim.beispiel@ministerium.example', 'ministerium.example'],
    ['kim.beispiel@ministerium.example', '', 'ministerium.example'],
    ['', '', '–'],
  ] as const)
    it(`${author}: ${JSON.stringify(name)} <${address}>`, () =>
      assert.equal(authorFrom({ name, address }), author));
});

it('a mailbox is named without its password', () =>
  assert.equal(
    nameOfMailbox('imaps://buero%40haus:geheim@host:993/Anfragen'),
    'buero@haus@host:993/Anfragen',
  ));
