/**
 * Adds the programs of other platforms to the lock file. A registry mirror that holds only some platforms' packages
 * makes npm leave the others out, and `npm ci` then refuses the lock file everywhere. Run after `npm install PACKAGE`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const systems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'openharmony',
  'win32',
  'aix',
  'netbsd',
  'openbsd',
  'sunos',
];
const processors = [
  'arm64',
  'x64',
  'ia32',
  'ppc64',
  'riscv64',
  's390x',
  'arm',
  'wasm32',
  'loong64',
  'mips64el',
];
const platformOf = (name) => {
  const words = name.split('/').pop().split('-');
  return {
    os: systems.filter((system) => words.includes(system)),
    cpu: processors.filter((processor) => words.includes(processor)),
    ...(words.includes('musl') || words.includes('musleabihf') ? { libc: ['musl'] } : {}),
  };
};

for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const nested = path && existsSync(`${path}/node_modules/${name}`);
    const key = `node_modules/${name}`;
    if (nested || lock.packages[key]) continue;
    const { os, cpu, libc } = platformOf(name);
    if (os.length === 0) continue;
    lock.packages[key] = {
      version,
      ...(cpu.length && { cpu }),
      ...(libc && { libc }),
      ...(entry.dev && { dev: true }),
      optional: true,
      os,
    };
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
