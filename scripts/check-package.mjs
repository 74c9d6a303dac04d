/**
 * Packages the program as a check: the fuses of the result are read back, it contains what it should and
 * nothing else, and it starts. Part of npm test.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { root } from './lib/paths.mjs';
import { electronSwitches, prepareWindow, withDisplay } from './lib/prepare.mjs';
import { run, say, SetupError } from './lib/say.mjs';
import { pack } from './pack.mjs';

const wanted = {
  RunAsNode: 'Disabled',
  EnableCookieEncryption: 'Enabled',
  EnableNodeOptionsEnvironmentVariable: 'Disabled',
  EnableNodeCliInspectArguments: 'Disabled',
  EnableEmbeddedAsarIntegrityValidation: 'Enabled',
  OnlyLoadAppFromAsar: 'Enabled',
  LoadBrowserProcessSpecificV8Snapshot: 'Disabled',
  GrantFileProtocolExtraPrivileges: 'Disabled',
};

async function readFuses(executable) {
  const { getCurrentFuseWire, FuseV1Options, FuseState } = await import('@electron/fuses');
  const wire = await getCurrentFuseWire(executable);
  const words = { [FuseState.ENABLE]: 'Enabled', [FuseState.DISABLE]: 'Disabled' };
  return Object.fromEntries(
    Object.keys(wanted).map((name) => [name, words[wire[FuseV1Options[name]]] ?? 'missing']),
  );
}

function fail(what) {
  throw new SetupError(`The package is not as it should be: ${what}`);
}

function folderSize(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    return sum + (entry.isDirectory() ? folderSize(path) : statSync(path).size);
  }, 0);
}

function checkContents(folder) {
  const asar = createRequire(import.meta.url)('@electron/asar');
  const files = asar.listPackage(join(folder, 'resources', 'app.asar'));
  const has = (pattern) => files.some((file) => pattern.test(file.replaceAll('\\', '/')));
  for (const pattern of [
    /^\/out\/main\/index\.js$/,
    /^\/out\/preload\/index\.cjs$/,
    /^\/drizzle\/meta\/_journal\.json$/,
  ]) {
    if (!has(pattern)) fail(`${pattern} is missing`);
  }
  for (const pattern of [
    /^\/(src|tests|bench|scripts|docs)\//,
    /\.map$/,
    /better-sqlite3\/(deps|src)\//,
    /\/out\/bench\//,
  ]) {
    if (has(pattern)) fail(`${pattern} does not belong into it`);
  }
  const drivers = files.filter((file) => file.endsWith('.node'));
  if (drivers.length !== 1) fail(`${drivers.length} drivers instead of this platform's one`);
}

/** Starts it several times: whether it ends must not depend on what Chromium happens to be writing. */
function checkStarts(executable, env) {
  const [command, args] = withDisplay(executable, [...electronSwitches(), '--version']);
  for (let start = 0; start < 5; start += 1) {
    const printed = execFileSync(command, args, {
      encoding: 'utf8',
      cwd: root,
      env: { ...process.env, ...env },
      // It prints and ends within seconds: one that does not end has failed.
      timeout: 60_000,
      killSignal: 'SIGKILL',
    });
    if (!/\d+\.\d+\.\d+/.test(printed)) fail('it does not start');
  }
}

await run(async () => {
  const { runtime, env } = await prepareWindow({ quiet: true });
  await ensureBuilt();
  const output = mkdtempSync(join(tmpdir(), 'ppd-package-'));
  try {
    if ((await pack(runtime, env, { output })) !== 0) fail('electron-builder ended with an error');
    const name = readdirSync(output).find(
      (entry) => entry.endsWith('unpacked') || entry.startsWith('mac'),
    );
    const folder = join(output, name ?? fail('there is no folder'));
    const executable = join(folder, 'parent-partner-desk');
    const fuses = await readFuses(executable);
    for (const [fuse, state] of Object.entries(wanted)) {
      if (fuses[fuse] !== state) fail(`fuse ${fuse} is ${fuses[fuse]}, not ${state}`);
    }
    checkContents(folder);
    checkStarts(executable, env);
    const added = (folderSize(folder) - folderSize(runtime.dist)) / 1024 / 1024;
    say(
      `Packaged, fuses read back, starts. Installed size: the runtime and ${added.toFixed(1)} MB.`,
    );
    return 0;
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
});
