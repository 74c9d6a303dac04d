import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '@main/db/migrate';
import { createDatabase } from '@main/db/open';
import { makeOffice, type Office } from '@main/db/write';
import type { Clock, LocalDate } from '@shared/dates';
import { afterEach } from 'vitest';

/** A clock a test can set. `now` moves on a second with every reading, so stamps stay in order. */
export class TestClock implements Clock {
  #ticks = 0;

  constructor(public day: LocalDate = '2026-11-02') {}

  today() {
    return this.day;
  }

  now() {
    this.#ticks += 1;
    return new Date(Date.parse(`${this.day}T15:00:00Z`) + this.#ticks * 1000).toISOString();
  }
}

const cleanups: (() => void)[] = [];

afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});

/** A folder of the test's own, removed after it. */
export function temporaryFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'ppd-test-'));
  cleanups.push(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** A real encrypted office on disk, migrated and empty, closed and removed after the test. */
export function testOffice(clock: Clock = new TestClock()): Office {
  const client = createDatabase(join(temporaryFolder(), 'program.db'), randomBytes(32));
  migrate(client, 'drizzle');
  cleanups.unshift(() => {
    if (client.open) client.close();
  });
  return makeOffice(client, 'Test coordinator', clock);
}
