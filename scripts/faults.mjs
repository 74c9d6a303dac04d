/**
 * npm run test:faults: kills processes at random points of their work and looks at what they leave.
 * FAULTS sets how many (300), FAULTS_SEED repeats a run as far as time can be repeated.
 */
import { existsSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureDependencies } from './lib/dependencies.mjs';
import { root } from './lib/paths.mjs';
import { run } from './lib/say.mjs';

/** The pinned Node that came with the dependencies, where there is one for this machine. */
function pinnedNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const binary = join(root, 'node_modules', `node-${platform}-x64`, 'bin', 'node');
  return existsSync(binary) ? binary : process.execPath;
}

await run(async () => {
  await ensureDependencies();
  const flags = ['--no-warnings', '--experimental-transform-types'];
  const files = ['--import', './tests/faults/loader.mjs', 'tests/faults/main.ts'];
  return new Promise((resolve, reject) => {
    const child = spawn(pinnedNode(), [...flags, ...files], { cwd: root, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
});
