import type { BackupLevel } from '@shared/domain/backup/standing';
import { type VaultStanding, vaultLines } from '@shared/domain/today/vault-lines';
import { arrange } from '@shared/domain/today/items';
import { today as contract } from '@shared/contract/today';
import { expect, test } from 'vitest';

const today = '2026-11-12';
const fine: VaultStanding = {
  recovery: { madeOn: '2026-11-02', isProven: true, hasSecondHolder: true },
  backup: { lastOn: '2026-11-12', level: 'fine' },
  secondFolder: { absentDays: 0, isDue: false },
  drill: { lastOn: '2026-11-01', isDue: false },
};
const lines = (change: Partial<VaultStanding>) => vaultLines({ ...fine, ...change }, today);
const reasons = (change: Partial<VaultStanding>) => lines(change).map(({ reason }) => reason);

test('a vault in order asks for nothing', () => {
  expect(lines({})).toEqual([]);
  expect(lines({ secondFolder: null })).toEqual([]);
});

test('a sheet that nobody has proved is a risk and overdue since it was made; its copy waits until then', () => {
  const recovery = { madeOn: '2026-11-02', isProven: false, hasSecondHolder: false };
  const [line, ...others] = lines({ recovery });
  expect(others).toEqual([]);
  expect(line).toMatchObject({
    key: 'recovery_proof/2026-11-02',
    atRisk: true,
    dueOn: '2026-11-02',
    action: { path: '/settings?section=security' },
  });
  expect(arrange(lines({ recovery }), new Map(), today).overdue).toHaveLength(1);
});

test('a sheet dated after today (the clock was set back) still shows', () => {
  const recovery = { madeOn: '2026-12-24', isProven: false, hasSecondHolder: false };
  expect(arrange(lines({ recovery }), new Map(), today).today).toHaveLength(1);
});

test('a proved sheet without a second holder is said, and is no risk', () => {
  const [line] = lines({ recovery: { madeOn: null, isProven: true, hasSecondHolder: false } });
  expect(line).toMatchObject({ key: 'recovery_holder/first' });
  expect(line?.atRisk).toBeUndefined();
});

test.each<[BackupLevel, number]>([
  ['fine', 0],
  ['attention', 0],
  ['today', 1],
  ['unlock', 1],
])('a backup at the level %s makes %d lines', (level, count) => {
  expect(lines({ backup: { lastOn: '2026-11-04', level } })).toHaveLength(count);
});

test('the words say since when', () => {
  expect(reasons({ backup: { lastOn: '2026-11-03', level: 'today' } })).toEqual([
    'Last one 9 days ago, and something was written since',
  ]);
  expect(reasons({ backup: { lastOn: null, level: 'today' } })).toEqual(['There is none yet']);
  expect(reasons({ secondFolder: { absentDays: 8, isDue: true } })).toEqual([
    'No copy has reached it for 8 days',
  ]);
  expect(reasons({ drill: { lastOn: null, isDue: true } })).toEqual([
    'None yet. It changes nothing and takes a minute',
  ]);
  expect(reasons({ drill: { lastOn: '2026-10-01', isDue: true } })).toEqual([
    'Last one on Oct 1, 2026. It changes nothing',
  ]);
});

test('every line can be snoozed and set aside by its key, and a new sheet is a new line', () => {
  const all = lines({
    recovery: { madeOn: null, isProven: false, hasSecondHolder: false },
    backup: { lastOn: null, level: 'unlock' },
    secondFolder: { absentDays: 7, isDue: true },
    drill: { lastOn: null, isDue: true },
  });
  expect(all).toHaveLength(4);
  for (const { key } of all) {
    expect(contract.snooze.input.safeParse({ key, until: '2026-11-13' }).success).toBe(true);
  }
});
