import { expect, test } from 'vitest';
import { type Kill, Killer, kinds } from './driver';

/** How many processes are killed here; `npm run test:faults` kills ten times as many. */
const kills = 30;

test('nothing acknowledged is lost, and nothing half-done is left, wherever a process is killed', async () => {
  const killer = new Killer(Date.now());
  try {
    await killer.prepare();
    const work = Array.from({ length: kills }, (_, n) => kinds[n % kinds.length]!);
    const found: Kill[] = [];
    const lane = async () => {
      for (let kind = work.shift(); kind !== undefined; kind = work.shift())
        found.push(await killer.kill(kind));
    };
    await Promise.all([lane(), lane()]);
    expect(found.filter(({ lost }) => lost.length > 0)).toEqual([]);
    expect(found).toHaveLength(kills);
  } finally {
    killer.dispose();
  }
}, 900_000);
