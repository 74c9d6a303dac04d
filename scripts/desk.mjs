// The program's command line in development: npm run -s desk -- COMMAND …
// Installs and builds first whatever is missing or stale, saying so on standard error only.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { root } from './lib/paths.mjs';
import { run, SetupError } from './lib/say.mjs';

const words = process.argv.slice(2);
/** npm starts scripts in the project's folder; paths are meant from where it was called. */
const cwd =
  process.env.npm_lifecycle_event === 'desk'
    ? (process.env.INIT_CWD ?? process.cwd())
    : process.cwd();

/** The pinned Node that came with the dependencies, without the shell that its shim would need on Windows. */
function pinnedNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const binary = join(root, 'node_modules', `node-${platform}-x64`, 'bin', name);
  if (existsSync(binary)) return binary;
  const [major] = process.versions.node.split('.').map(Number);
  if (major >= 24) return process.execPath;
  throw new SetupError(
    'This machine needs Node 24 or newer, because the pinned one was not made for it: install it from https://nodejs.org, then run the same command again',
  );
}

/** Printing needs Electron; getting it ready takes a while the first time. */
function printsPages() {
  return words[0] === 'demo' || words.some((word) => word === '--pdf' || word.startsWith('--pdf='));
}

async function electronEnvironment() {
  const { ensureSystemLibraries } = await import('./lib/system-libraries.mjs');
  const { ensureElectron } = await import('./lib/electron-runtime.mjs');
  const { ensureDriver } = await import('./lib/driver.mjs');
  await ensureSystemLibraries();
  const runtime = await ensureElectron();
  const driver = await ensureDriver(runtime);
  return { PPD_ELECTRON: runtime.executable, ...(driver && { PPD_NATIVE_BINDING: driver }) };
}

/** Runs the command with our streams as its own, and ends as it ends. */
function runCommand(env) {
  return new Promise((resolve, reject) => {
    const child = spawn(pinnedNode(), [join(root, 'out', 'main', 'headless.js'), ...words], {
      cwd,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
      process.on(signal, () => child.kill(signal));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (signal === null) resolve(code);
      else resolve(signal === 'SIGKILL' ? 137 : 143);
    });
  });
}

await run(async () => {
  await ensureDependencies();
  await ensureBuilt();
  return runCommand(printsPages() ? await electronEnvironment() : {});
});
