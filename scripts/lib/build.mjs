import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { exec } from './exec.mjs';
import { bin, root } from './paths.mjs';
import { say, SetupError } from './say.mjs';

const stampFile = join(root, 'out', '.built');
const lock = join(root, 'out', '.building');
const configs = [
  'electron.vite.config.ts',
  'package-lock.json',
  'tsconfig.base.json',
  'tsconfig.node.json',
  'tsconfig.shared.json',
  'tsconfig.web.json',
];
const results = ['out/main/index.js', 'out/main/headless.js', 'out/preload', 'out/renderer'];

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(path) : [path];
    })
    .sort();
}

/** Changes when anything changes that a build is made from. */
function sourceHash() {
  const hash = createHash('sha256');
  const files = [
    ...configs.map((name) => join(root, name)).filter(existsSync),
    ...filesUnder(join(root, 'src')),
  ];
  for (const file of files) {
    hash
      .update(`${relative(root, file)}\n`)
      .update(createHash('sha256').update(readFileSync(file)).digest());
  }
  return hash.digest('hex');
}

function isBuilt(wanted) {
  const complete = results.every((name) => existsSync(join(root, name)));
  return complete && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted;
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** A lock that a killed build left behind: its process is gone, or it never wrote its number. */
function isAbandoned() {
  try {
    const pid = Number(readFileSync(join(lock, 'pid'), 'utf8'));
    return !isAlive(pid);
  } catch {
    return existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 5_000;
  }
}

/** Two commands that start at once must not build into the same folder. */
async function takeLock() {
  mkdirSync(join(root, 'out'), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      writeFileSync(join(lock, 'pid'), String(process.pid));
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (isAbandoned()) rmSync(lock, { recursive: true, force: true });
      else await wait(100);
    }
  }
}

/** Builds the program into out/ when a source, a setting or a dependency changed since. */
export async function ensureBuilt() {
  if (isBuilt(sourceHash())) return;
  await takeLock();
  try {
    const wanted = sourceHash();
    if (isBuilt(wanted)) return;
    say('Building the program …');
    rmSync(stampFile, { force: true });
    const code = await exec(join(bin, 'electron-vite'), ['build'], { stdio: ['ignore', 2, 2] });
    if (code !== 0) {
      throw new SetupError(
        'The program could not be built; the lines above say where. To see it again, run: npx electron-vite build',
      );
    }
    writeFileSync(stampFile, wanted);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}
