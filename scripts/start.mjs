/** npm start: installs and builds what is missing, then opens the program. */
import { exec } from './lib/exec.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { root } from './lib/paths.mjs';
import { electronSwitches, prepareWindow, withDisplay } from './lib/prepare.mjs';
import { run } from './lib/say.mjs';

await run(async () => {
  const { runtime, env } = await prepareWindow();
  await ensureBuilt();
  const words = process.argv.slice(2);
  return exec(...withDisplay(runtime.executable, [...electronSwitches(), root, ...words]), { env });
});
