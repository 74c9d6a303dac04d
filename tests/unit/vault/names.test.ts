import { backupFileName, isBackupFileName, programSlug } from '@shared/domain/backup/file-name';
import { folderConcern } from '@shared/domain/vault/folder-concern';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test.each([
  ['Parent Partner Mentoring Program', 'parent-partner-mentoring-program'],
  ['  Ünser  Prögram! ', 'unser-program'],
  ['../../etc/passwd', 'etc-passwd'],
  ['ペアレント', 'parent-partner-desk'],
  ['', 'parent-partner-desk'],
])('the program %j is called %s in file names', (name, slug) => {
  expect(programSlug(name)).toBe(slug);
});

test('any program name gives a name that is safe on every file system, and is recognised', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (program) => {
      const at = { day: '2026-11-02', hour: 4, minute: 5, second: 6 };
      const name = backupFileName(program, at);
      expect(name).toMatch(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?-20261102-040506\.ppdbackup$/);
      expect(name.length).toBeLessThan(100);
      expect(isBackupFileName(name)).toBe(true);
    }),
  );
});

test.each(['notes.txt', 'mine.ppdbackup', 'x-20261102-040506.ppdbackup.bak', ''])(
  'the name %j was not given by the program',
  (name) => expect(isBackupFileName(name)).toBe(false),
);

test.each([
  ['C:\\Users\\Ana\\OneDrive\\Vault', 'synced'],
  ['C:\\Users\\Ana\\OneDrive - County of Linn\\Vault', 'synced'],
  ['/Users/ana/Library/Mobile Documents/com~apple~CloudDocs/v', 'synced'],
  ['/home/ana/Dropbox/v', 'synced'],
  ['G:\\My Drive\\v', 'synced'],
  ['\\\\server\\share\\v', 'network'],
  ['//server/share/v', 'network'],
  ['\\\\?\\C:\\v', null],
  ['C:\\Users\\Ana\\AppData\\Local\\ParentPartnerDesk\\vault', null],
  ['/home/ana/.local/share/parent-partner-desk/vault', null],
  ['/home/ana/my dropboxes/v', null],
])('the folder %s: %s', (path, concern) => {
  expect(folderConcern(path)).toBe(concern);
});
