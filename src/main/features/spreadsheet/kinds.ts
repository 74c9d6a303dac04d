import { rosterKinds } from '@shared/contract/recruitment-roster';
import type { FieldDef } from '@shared/domain/spreadsheet/field';
import type { ReadDb } from '../../db/handles';
import { fieldsOf } from '../recruitment/roster-plan.service';
import { attendanceFieldsOf } from '../training/attendance-import.service';

/**
 * What lists of a kind can hold. A feature that brings in spreadsheets of its own names its kind here.
 * @returns undefined for a kind nobody reads
 */
export function fieldsOfKind(db: ReadDb, kind: string): readonly FieldDef[] | undefined {
  const roster = rosterKinds.find((one) => one === kind);
  return roster ? fieldsOf(db, roster) : attendanceFieldsOf(db, kind);
}
