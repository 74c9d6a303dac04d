import { systemClock } from '@shared/dates';
import { runInElectron } from './electron-child';
import { needsElectron, runHeadless } from './run';
import { plainServices } from './services';

const words = process.argv.slice(2);
const stop = new AbortController();

// What a command writes is for this user alone.
process.umask(0o077);

if (needsElectron(words)) process.exitCode = await runInElectron(words);
else {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort());
  process.exitCode = await runHeadless(words, {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    clock: systemClock,
    services: plainServices,
    signal: stop.signal,
  });
}
