/**
 * npm run pack: builds the program and packages it for this machine into dist/ (no installer).
 * npm run pack -- --win: the Windows installer, on Windows.
 * Refuses to package the older runtime for people; --check does it all the same, to test the packaging.
 */
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { exec } from './lib/exec.mjs';
import { bin } from './lib/paths.mjs';
import { prepareWindow } from './lib/prepare.mjs';
import { run, SetupError } from './lib/say.mjs';

/** Packages into `output` from the Electron at hand. @returns the exit code of electron-builder */
export async function pack(runtime, env, { output, target = ['--dir'] }) {
  const words = [
    ...target,
    '--publish=never',
    `-c.electronVersion=${runtime.version}`,
    `-c.electronDist=${runtime.dist}`,
    `-c.directories.output=${output}`,
  ];
  return exec(join(bin, 'electron-builder'), words, { env, stdio: ['ignore', 2, 2] });
}

if (process.argv[1] === import.meta.filename) {
  await run(async () => {
    const { runtime, env } = await prepareWindow();
    if (!runtime.supported && !process.argv.includes('--check')) {
      throw new SetupError(
        `Electron ${runtime.version} is out of support and is not packaged for people. Run again where github.com can be reached, or set ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron 45.4.1`,
      );
    }
    await ensureBuilt();
    const target = process.argv.includes('--win') ? ['--win'] : ['--dir'];
    return pack(runtime, env, { output: 'dist', target });
  });
}
