import { readFile } from 'node:fs/promises';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Handler } from 'hono';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** The folder of built files: beside the bundle, or `dist` of the tree when the sources run directly. */
export const distFolder = (): string => {
  const here = dirname(fileURLToPath(import.meta.url));
  // the bundled program, a bundled worker beside it, or the sources
  if (here.endsWith('dist')) return here;
  return here.endsWith(join('dist', 'workers')) ? dirname(here) : join(here, '../../../dist');
};

const known = new Map<string, Buffer>();

/** Fonts, styles and scripts; their names carry a hash of their content, so browsers keep them for good. */
export const serveAssets = (): Handler => async (c) => {
  const path = normalize(c.req.path).replace(/^[/\\]+/, '');
  const type = types[extname(path)];
  if (!type || !path.startsWith('assets/')) return c.notFound();
  try {
    const content = known.get(path) ?? (await readFile(join(distFolder(), path)));
    known.set(path, content);
    return c.body(content as Uint8Array<ArrayBuffer>, 200, {
      'content-type': type,
      'cache-control': 'public, max-age=31536000, immutable',
    });
  } catch {
    return c.notFound();
  }
};
