import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contexts } from '../src/alliance/contexts.ts';
import { fieldsOf } from '../src/platform/form/fields.ts';
import type { AnyPage, FormDefinition } from '../src/platform/http/page.ts';
import { pages } from '../src/pages/pages.ts';

type AnyForm = FormDefinition<any, any>;
const isForm = (page: AnyPage): page is AnyForm => page.kind === 'form';
const carriesVersion = (action: AnyForm['action']): boolean =>
  fieldsOf(action.input).some(({ name }) => name === 'version');

/** Verbs that change what stands already. */
const editing = /\.(?:edit|extend|set|change|revise|correct|move)-/;

/** Deeds that change something without having seen its latest state, and why nobody's change is lost by that. */
const without: Record<string, string> = {
  'admissions.correct-arrival': 'books a new line and reverses the old one, which can be corrected once only',
  'people.change-email': 'asks for a confirmation of the new address; the last link that is opened counts',
  'people.correct-by-link': 'ends the round of the link: a second correction finds it confirmed',
  'people.set-up': 'makes the first person, once',
  'statements.move-clause': 'moves by one place, from wherever the clause stands',
};

describe('two people who edit the same', () => {
  const edits = pages.filter(isForm).filter(({ action }) => editing.test(action.name));

  it('see each other: every form that edits carries the version it was opened with', () => {
    const blind = edits
      .filter(({ action }) => !carriesVersion(action))
      .map(({ action }) => String(action.name));
    assert.deepEqual([...new Set(blind)].toSorted(), Object.keys(without).toSorted());
  });

  it('each form fills its version in', () => {
    const forgetful = edits
      .filter(({ action, values, fixed, view }) => carriesVersion(action) && !values && !fixed && !view)
      .map(({ path }) => path);
    assert.deepEqual(forgetful, []);
  });

  it('names only deeds that there are', () => {
    const names = new Set(contexts.flatMap(({ actions }) => actions.map(({ name }) => name)));
    assert.deepEqual(
      Object.keys(without).filter((name) => !names.has(name)),
      [],
    );
  });
});
