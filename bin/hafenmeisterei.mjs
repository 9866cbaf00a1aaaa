#!/usr/bin/env node
/** Finds the Node that the product wants and starts the built program with it, building it first where needed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const own = `${root}node_modules/node-linux-${process.arch}/bin/node`;
const node = Number(process.versions.node.split('.')[0]) >= 24 || !existsSync(own) ? process.execPath : own;
const run = (...args) => spawnSync(node, args, { stdio: 'inherit' }).status ?? 1;

const built = existsSync(`${root}scripts/build.mjs`) ? run(`${root}scripts/build.mjs`, '--if-stale') : 0;
// decision 0043: a small young heap keeps the whole program below 250 MB
process.exit(built || run('--max-semi-space-size=8', `${root}dist/main.js`, ...process.argv.slice(2)));
