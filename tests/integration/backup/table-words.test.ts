import { tableNames } from '@main/db/health';
import { isNamedTable } from '@shared/domain/backup/table-words';
import { expect, test } from 'vitest';
import { testOffice } from '../../support/test-office';

test('every table has words for people in src/shared/domain/backup/table-words.ts', () => {
  const unnamed = tableNames(testOffice().client).filter((table) => !isNamedTable(table));
  expect(unnamed).toEqual([]);
});
