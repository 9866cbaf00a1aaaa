import { z } from 'zod';
import type { House } from '../house.ts';

/** Where the API answers for an action or read. */
export const apiPath = (name: string): string => `/api/v1/${name.replace('.', '/')}`;

interface Operation {
  operationId: string;
  summary: string;
  tags: string[];
  [more: string]: unknown;
}

/** The OpenAPI 3.1 document of every action and read, from the same schemas that check them. */
export const openApi = ({ contexts, config }: Pick<House, 'contexts' | 'config'>): object => {
  const paths: Record<string, Record<string, Operation>> = {};
  for (const context of contexts) {
    const texts = context.texts('de');
    for (const action of context.actions) {
      if (action.browserOnly) continue;
      paths[apiPath(action.name)] = {
        post: {
          operationId: action.name,
          summary: texts.actions[verbOf(action.name)]?.title ?? action.name,
          tags: [context.name],
          parameters: [{ name: 'Idempotency-Key', in: 'header', schema: { type: 'string' } }],
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(action.input) } },
          },
          responses: answers({
            type: 'object',
            properties: { done: { const: true }, about: { type: 'string' } },
          }),
        },
      };
    }
    for (const read of context.reads)
      paths[apiPath(read.name)] = {
        get: {
          operationId: read.name,
          summary: texts.reads[verbOf(read.name)] ?? read.name,
          tags: [context.name],
          parameters: parametersOf(read.input),
          responses: answers({}),
        },
      };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Hafenmeisterei', version: 'v1', license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' } },
    servers: [{ url: config.BASE_URL }],
    security: [{}, { token: [] }],
    paths,
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: { Problem: problemSchema },
    },
  };
};

const verbOf = (name: string): string => name.split('.')[1] ?? name;

const schemaOf = (schema: z.ZodType): Record<string, unknown> => {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return json;
};

const parametersOf = (schema: z.ZodType): object[] => {
  const { properties = {}, required = [] } = schemaOf(schema) as {
    properties?: Record<string, object>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema: property,
  }));
};

const answers = (found: object): object => ({
  200: { description: 'OK', content: { 'application/json': { schema: found } } },
  default: {
    description: 'Problem',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  },
});

const problemSchema = {
  type: 'object',
  required: ['type', 'status', 'detail'],
  properties: {
    type: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    field: { type: 'string' },
    problems: {
      type: 'array',
      items: { type: 'object', properties: { field: { type: 'string' }, message: { type: 'string' } } },
    },
  },
};
