/** npm run dev: opens the program and reloads it when a source file changes. */
import { join } from 'node:path';
import { exec } from './lib/exec.mjs';
import { bin } from './lib/paths.mjs';
import { electronSwitches, prepareWindow, withDisplay } from './lib/prepare.mjs';
import { run } from './lib/say.mjs';

await run(async () => {
  const { env } = await prepareWindow();
  const words = ['dev', '--watch', '--', ...electronSwitches(), ...process.argv.slice(2)];
  return exec(...withDisplay(join(bin, 'electron-vite'), words), { env });
});
