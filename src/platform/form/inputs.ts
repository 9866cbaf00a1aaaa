import { z } from 'zod';
import { isDay } from '../../shared/days.ts';

/**
 * The kinds of value that forms, the API and the command line accept. `meta.widget` tells the form how to draw it,
 * `meta.record` how the record keeps it. Unknown fields are refused.
 */
export const input = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject(shape);

/** One line of text. */
export const text = (max = 200) => z.string().normalize().trim().min(1).max(max);

/** Several lines of text. */
export const longText = (max = 10_000) => text(max).meta({ widget: 'textarea' });

export const email = () =>
  z.string().normalize().trim().toLowerCase().pipe(z.email().max(254)).meta({ format: 'email' });

export const webAddress = () =>
  z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .meta({ format: 'uri' });

/** A calendar day; forms also take `5.3.2026`. */
export const day = () =>
  z
    .string()
    .trim()
    .refine(isDay, { params: { problem: 'day' } })
    .meta({ format: 'date', widget: 'day' });

/** The number of something stored. */
export const id = () => z.int().min(1).max(Number.MAX_SAFE_INTEGER);

export const wholeNumber = (min = 0, max = 1_000_000_000) => z.int().min(min).max(max);

/** A municipality, district or Land by its official key, as typed or picked. */
export const unitKey = () => z.string().trim().min(2).max(40).meta({ widget: 'municipality' });

export const choice = <const Values extends readonly [string, ...string[]]>(values: Values) => z.enum(values);

export const yesNo = () => z.boolean().default(false);

/** May be left empty; empty is null. */
export const optional = <Schema extends z.ZodType>(schema: Schema) =>
  schema
    .nullable()
    .default(null as never)
    .meta(schema.meta() ?? {});

/** Several of the given values; none is an empty list. */
export const several = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.array(z.enum(values)).max(values.length).default([]);

export interface UploadedFile {
  name: string;
  base64: string;
}

/** A file: in forms an upload, in the API its name and content in Base64. */
export const file = () =>
  z
    .strictObject({ name: z.string().normalize().max(255), base64: z.string().min(1) })
    .meta({ widget: 'file', record: 'hash' });

export const bytesOf = (uploaded: UploadedFile): Uint8Array => Buffer.from(uploaded.base64, 'base64');

/** A value about a person: kept beside the record, so that it can be erased. */
export const personal = <Schema extends z.ZodType>(schema: Schema): Schema =>
  schema.meta({ ...schema.meta(), record: 'personal' });

/** A value that is never stored, such as a log-in token. */
export const secret = <Schema extends z.ZodType>(schema: Schema): Schema =>
  schema.meta({ ...schema.meta(), record: 'secret' });
