import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contexts } from '../../src/alliance/contexts.ts';
import { readConfig } from '../../src/platform/config.ts';
import { openApi } from '../../src/platform/http/openapi.ts';

type Json = Record<string, any>;
const document = openApi({ contexts, config: readConfig({ BASE_URL: 'http://localhost' }) }) as Json;

/** Every object of the document with its place. */
function* walk(value: unknown, place = '#'): Generator<[string, Json]> {
  if (typeof value !== 'object' || value === null) return;
  yield [place, value];
  for (const [key, inner] of Object.entries(value)) yield* walk(inner, `${place}/${key}`);
}
const operations = Object.entries<Json>(document['paths']).flatMap(([path, item]) =>
  Object.entries<Json>(item).map(([method, operation]) => ({ path, method, operation })),
);
const schemas = [...walk(document)].filter(
  ([place]) =>
    /\/(schema|items|additionalProperties)$/.test(place) ||
    /\/(properties|anyOf|schemas)\/[^/]+$/.test(place),
);
const types = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'];

describe('the OpenAPI document', () => {
  it('has what version 3.1 requires', () => {
    assert.match(document['openapi'], /^3\.1\./);
    assert.ok(document['info'].title && document['info'].version);
    assert.ok(operations.length > 0);
  });

  it('leads to every address that it refers to', () => {
    for (const [place, { $ref }] of walk(document)) {
      if ($ref === undefined) continue;
      const target = String($ref)
        .slice(2)
        .split('/')
        .reduce<any>((value, key) => value?.[key], document);
      assert.ok(target, `${place}: ${$ref}`);
    }
  });

  it('names every operation once', () => {
    const ids = operations.map(({ operation }) => operation['operationId']);
    assert.equal(new Set(ids).size, ids.length);
    for (const { path, operation } of operations) {
      assert.ok(operation['summary'], path);
      assert.ok(operation['responses'].default, path);
      const names = (operation['parameters'] ?? []).map((one: Json) => `${one['in']} ${one['name']}`);
      assert.equal(new Set(names).size, names.length, path);
    }
  });

  it('holds schemas of JSON Schema 2020-12 alone', () => {
    assert.ok(schemas.length > 20);
    for (const [place, schema] of schemas) {
      for (const type of [schema['type'] ?? []].flat()) assert.ok(types.includes(type), `${place}: ${type}`);
      assert.equal(schema['nullable'], undefined, `${place}: nullable belongs to OpenAPI 3.0`);
      assert.equal(typeof schema['exclusiveMinimum'] === 'boolean', false, place);
      if (schema['enum']) assert.equal(new Set(schema['enum']).size, schema['enum'].length, place);
      if (schema['pattern']) assert.doesNotThrow(() => new RegExp(schema['pattern'], 'u'), place);
      for (const name of schema['required'] ?? []) assert.ok(schema['properties'][name], `${place}: ${name}`);
    }
  });

  it('covers every action and read that the API answers', () => {
    const expected = contexts.flatMap(({ actions, reads }) => [
      ...actions.filter(({ browserOnly }) => !browserOnly).map(({ name }) => name),
      ...reads.map(({ name }) => name),
    ]);
    assert.deepEqual(new Set(operations.map(({ operation }) => operation['operationId'])), new Set(expected));
  });
});
