import { randomUUID } from 'node:crypto';
import { Failure } from '@shared/errors';
import type { ReadDb } from '../db/handles';
import type { SheetData, Workbook } from './read';

/**
 * The spreadsheet that is being looked at. It is kept with the open office and gone when that is: nothing
 * of it stays behind a lock. One at a time.
 */
const open = new WeakMap<ReadDb, { ticket: string; workbook: Workbook }>();

/** @returns the ticket the window asks with */
export function keepOpen(db: ReadDb, workbook: Workbook): string {
  const ticket = randomUUID();
  open.set(db, { ticket, workbook });
  return ticket;
}

export function closeFile(db: ReadDb): void {
  open.delete(db);
}

const gone = () =>
  new Failure({
    code: 'NOT_FOUND',
    message:
      'The spreadsheet is not open any more. Choose it again: what you had mapped is remembered.',
  });

export function openFile(db: ReadDb, ticket: string): Workbook {
  const found = open.get(db);
  if (found?.ticket !== ticket) throw gone();
  return found.workbook;
}

export function openSheet(db: ReadDb, ticket: string, sheet: number): SheetData {
  const found = openFile(db, ticket).sheets[sheet];
  if (!found) throw gone();
  return found;
}
