import { systemClock } from '@shared/dates';
import type { HeadlessIo, HeadlessServices } from './io';

/** The streams, variables and signals of this process, for a command that runs in it. */
export function processIo(services: HeadlessServices): HeadlessIo {
  const stop = new AbortController();
  // Who reads our answer may stop reading (| head): no reason to fall over.
  process.stdout.on('error', () => {});
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort());
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    clock: systemClock,
    services,
    signal: stop.signal,
  };
}
