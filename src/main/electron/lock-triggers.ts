import { powerMonitor } from 'electron';
import { IdleClock } from '../session/idle';

export interface LockTriggers {
  touch(): void;
}

/** Idle time, the operating system's lock and sleep all lead to the same request to lock. */
export function watchForLock(options: {
  isOpen(): boolean;
  minutes(): number;
  warn(seconds: number): void;
  lock(): void;
}): LockTriggers {
  const idle = new IdleClock(options.minutes, options, Date.now());
  setInterval(() => {
    if (options.isOpen()) idle.tick(Date.now());
    else idle.touch(Date.now());
  }, 1000);
  powerMonitor.on('lock-screen', () => options.lock());
  powerMonitor.on('suspend', () => options.lock());
  return { touch: () => idle.touch(Date.now()) };
}
