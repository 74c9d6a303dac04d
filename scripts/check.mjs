/** npm run check: types, lint, format, unused code, then all tests. Stops at the first that fails. */
import { exec } from './lib/exec.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { prepareWindow, withDisplay } from './lib/prepare.mjs';
import { run, say } from './lib/say.mjs';

const types = ['shared', 'node', 'web', 'test'].map((name) => [
  `types of ${name}`,
  ['tsc', '--noEmit', '-p', `tsconfig.${name}.json`],
]);

const quick = [
  ...types,
  ['lint', ['oxlint', '--deny-warnings']],
  ['format', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['unused code', ['knip']],
];

await run(async () => {
  const only = new Set(process.argv.slice(2));
  const { env } = await prepareWindow({ pdf: true });
  const steps = [
    ...quick,
    ['unit and integration tests', ['vitest', 'run']],
    ['end-to-end tests', ['playwright', 'test'], { window: true }],
    ['package', ['node', 'scripts/check-package.mjs']],
  ];
  for (const [name, [command, ...args], { window = false } = {}] of steps) {
    if (only.has('--static') && !quick.some(([step]) => step === name)) continue;
    const started = Date.now();
    if (window) await ensureBuilt();
    const line = window ? withDisplay(command, args) : [command, args];
    const code = await exec(...line, { env });
    say(
      `${code === 0 ? 'ok' : 'FAILED'}  ${name}  (${Math.round((Date.now() - started) / 1000)} s)`,
    );
    if (code !== 0) return code;
  }
  return 0;
});
