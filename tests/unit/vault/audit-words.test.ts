import { auditActions } from '@main/audit/chain';
import { entities } from '@main/db/entities';
import { actionLabel, auditSentence } from '@renderer/features/vault/audit/audit-words';
import {
  auditSearch,
  daysProblem,
  filterOf,
  filterWords,
  isNarrowed,
  noSearch,
} from '@renderer/features/vault/audit/audit-search';
import { kindLabel } from '@renderer/features/vault/audit/kind-words';
import type { AuditEntry } from '@shared/contract/vault-audit';
import { describe, expect, test } from 'vitest';

const entry = (part: Partial<AuditEntry>): AuditEntry => ({
  number: 7,
  changeNo: 3,
  at: '2026-11-02T16:05:00.000Z',
  actor: 'Coordinator',
  action: 'update',
  op: null,
  entity: null,
  recordId: null,
  fields: [],
  details: {},
  which: null,
  path: null,
  ...part,
});
const said = (part: Partial<AuditEntry>) => auditSentence(entry(part));

describe('an entry of the history as one line', () => {
  test('a change names the record and at most five of its fields', () => {
    const changed = { action: 'update', op: 'update', entity: 'person', recordId: 12 } as const;
    expect(said({ ...changed, fields: ['firstName', 'phone'] })).toBe(
      'Changed person 12: first name and phone',
    );
    expect(said({ ...changed, fields: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] })).toBe(
      'Changed person 12: a, b, c, d, e and 2 more',
    );
    expect(said({ ...changed, fields: ['searchName', 'archivedAt', 'mentorId'] })).toBe(
      'Changed person 12',
    );
  });

  test('what was filled in at first is not listed', () => {
    const fields = ['firstName', 'lastName'];
    expect(said({ action: 'create', op: 'create', entity: 'person', recordId: 4, fields })).toBe(
      'Added person 4',
    );
  });

  test.each<[Partial<AuditEntry>, string]>([
    [
      { action: 'unlock', details: { slot: [null, 'Ana'] } },
      'Unlocked with the passphrase of “Ana”',
    ],
    [
      { action: 'unlock', details: { slot: [null, 'x'], kind: [null, 'recovery'] } },
      'Unlocked with the recovery sheet',
    ],
    [{ action: 'failed_unlock', details: { tries: [null, 1] } }, '1 wrong try to unlock'],
    [{ action: 'failed_unlock', details: { tries: [null, 4] } }, '4 wrong tries to unlock'],
    [
      { action: 'backup', details: { file: [null, 'x'], reason: [null, 'hourly'] } },
      'Made a backup (while working)',
    ],
    [{ action: 'backup', details: { file: [null, null] } }, 'A backup could not be made'],
    [{ action: 'key_change', details: { added: [null, 'Bo'] } }, 'Added the passphrase of “Bo”'],
    [
      { action: 'key_change', details: { removed: ['Bo', null] } },
      'Removed the passphrase of “Bo”',
    ],
    [
      { action: 'key_change', details: { dataKey: [null, 'changed'], removed: [['Bo'], null] } },
      'Changed the data key, made a new recovery sheet, and dropped the passphrases of “Bo”',
    ],
    [
      { action: 'setting', entity: 'setting', recordId: 2, which: 'County' },
      'Changed the setting “County”',
    ],
    [
      { action: 'export', entity: 'print', details: { printed: [null, 'October'] } },
      'Saved outside the program: October',
    ],
    [{ action: 'view', entity: 'incident' }, 'Opened the list of concerns'],
    [{ action: 'something_new' }, 'Something new'],
  ])('%j', (part, sentence) => {
    expect(said(part)).toBe(sentence);
  });

  test('every action and every kind of record has words of its own', () => {
    const labels = auditActions.map(actionLabel);
    expect(new Set(labels).size).toBe(auditActions.length);
    const kinds = Object.keys(entities).map(kindLabel);
    expect(new Set(kinds).size).toBe(kinds.length);
  });
});

describe('what narrows the history', () => {
  test('an address that was made up narrows nothing', () => {
    const search = auditSearch.parse({ from: 'soon', to: '2026-02-30', kind: 'x'.repeat(99) });
    expect(isNarrowed(search)).toBe(false);
    expect(filterOf(search)).toEqual(filterOf(noSearch));
  });

  test('days the wrong way round are pointed out', () => {
    expect(daysProblem({ from: '2026-11-03', to: '2026-11-02' })).toContain('after the last');
    expect(daysProblem({ from: '2026-11-02', to: '2026-11-02' })).toBeNull();
    expect(daysProblem({ from: '2026-11-02' })).toBeNull();
  });

  test('a print says every part of its filter', () => {
    const none = filterOf(noSearch);
    expect(filterWords(none)).toHaveLength(4);
    const words = filterWords({ ...none, from: '2026-11-02', actor: 'Ana', entity: 'match' });
    expect(words[0]).toMatch(/^Since .*Nov 2, 2026/);
    expect(words.slice(1)).toEqual([
      'By Ana',
      'Everything that was done',
      'Only records of the kind: Match',
    ]);
  });
});
