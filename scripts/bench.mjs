/**
 * npm run bench: installs and builds what is missing, then measures the program against references taken
 * in the same run. Options: npm run bench -- --help
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './lib/build.mjs';
import { exec } from './lib/exec.mjs';
import { cacheDir, root } from './lib/paths.mjs';
import { prepareWindow, withDisplay } from './lib/prepare.mjs';
import { run, SetupError } from './lib/say.mjs';

const out = join(root, 'out', 'bench');

/** One file of the bench with the parts of the program that it measures without a window. */
async function buildBench() {
  const { build } = await import('vite');
  const source = (...parts) => join(root, 'src', ...parts);
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    resolve: { alias: { '@shared': source('shared'), '@main': source('main') } },
    build: {
      ssr: true,
      target: 'node24',
      outDir: out,
      emptyOutDir: true,
      minify: false,
      rollupOptions: { input: { main: fileURLToPath(import.meta.resolve('../bench/main.ts')) } },
    },
  }).catch((error) => {
    throw new SetupError(`The bench could not be built: ${error.message}`);
  });
}

await run(async () => {
  const { env } = await prepareWindow();
  await ensureBuilt();
  await buildBench();
  const words = [join(out, 'main.js'), ...process.argv.slice(2)];
  return exec(...withDisplay('node', words), {
    env: { ...env, PPD_BENCH_CACHE: join(cacheDir, 'bench') },
  });
});
