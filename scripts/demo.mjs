/**
 * npm run demo: installs and builds what is missing, makes a sample office with invented people in demo/,
 * writes its October report there (PDF, JSON, pictures of the pages), and opens the program on it where
 * there is a screen.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { capture, exec, hasCommand } from './lib/exec.mjs';
import { root } from './lib/paths.mjs';
import { electronSwitches, needsVirtualDisplay, prepareWindow } from './lib/prepare.mjs';
import { run, say, SetupError } from './lib/say.mjs';

const out = join(root, 'demo');

/** Pictures of the pages, for a look without a PDF reader. */
function drawPages(pdf) {
  if (!hasCommand('pdftoppm')) return [];
  const pages = join(out, 'pages');
  rmSync(pages, { recursive: true, force: true });
  mkdirSync(pages);
  const drawn = capture('pdftoppm', ['-r', '80', '-png', pdf, join(pages, 'page')]);
  return drawn.ok ? [pages] : [];
}

await run(async () => {
  const { runtime, env } = await prepareWindow({ pdf: true });
  await ensureBuilt();
  rmSync(out, { recursive: true, force: true });
  const code = await exec('node', [join(root, 'scripts/desk.mjs'), 'demo', '--out', out], {
    env,
    stdio: ['ignore', 2, 2],
  });
  const pdf = join(out, 'report-2026-10.pdf');
  if (code !== 0 || !existsSync(pdf)) {
    throw new SetupError('The sample office could not be made; the lines above say why.');
  }
  const passphrase = readFileSync(join(out, 'passphrase.txt'), 'utf8').trim();
  const made = [join(out, 'vault'), pdf, join(out, 'report-2026-10.json'), ...drawPages(pdf)];
  say(
    `Made:\n${made.map((path) => `  ${path}`).join('\n')}\nPassphrase of the sample office: ${passphrase}`,
  );
  if (needsVirtualDisplay()) {
    say(
      'There is no screen here, so the program is not opened. On a computer with one: npm run demo',
    );
    return 0;
  }
  say('Opening the program on the sample office …');
  return exec(runtime.executable, [...electronSwitches(), `--vault=${join(out, 'vault')}`, root], {
    env,
  });
});
