import { z } from 'zod';

/** A field of a form as its schema describes it; words come from the context's texts. */
export interface Field {
  name: string;
  widget:
    | 'text'
    | 'textarea'
    | 'email'
    | 'url'
    | 'number'
    | 'day'
    | 'checkbox'
    | 'select'
    | 'checkboxes'
    | 'file'
    | 'municipality'
    | 'map';
  required: boolean;
  options?: string[];
  maxLength?: number;
}

interface JsonSchema {
  type?: string | string[];
  enum?: string[];
  format?: string;
  widget?: Field['widget'];
  maxLength?: number;
  anyOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
}

const known = new WeakMap<z.ZodType, Field[]>();

/** The fields of an input schema in their order. */
export const fieldsOf = (schema: z.ZodType): Field[] => {
  const found = known.get(schema);
  if (found) return found;
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  const fields = Object.entries(json.properties ?? {}).map(([name, property]) =>
    fieldOf(name, property, json.required?.includes(name) ?? false),
  );
  known.set(schema, fields);
  return fields;
};

const fieldOf = (name: string, schema: JsonSchema, required: boolean): Field => {
  const inner = schema.anyOf?.find((one) => one.type !== 'null') ?? schema;
  const options = inner.enum ?? inner.items?.enum;
  const widget = schema.widget ?? inner.widget ?? widgetOf(inner, schema.format ?? inner.format);
  return {
    name,
    widget,
    required,
    ...(options && { options }),
    ...(inner.maxLength && { maxLength: inner.maxLength }),
  };
};

const widgetOf = (schema: JsonSchema, format?: string): Field['widget'] => {
  if (schema.enum) return 'select';
  switch (schema.type) {
    case 'array':
      return 'checkboxes';
    case 'boolean':
      return 'checkbox';
    case 'integer':
    case 'number':
      return 'number';
    case 'object':
      return 'map';
  }
  return format === 'email' ? 'email' : format === 'uri' ? 'url' : 'text';
};
