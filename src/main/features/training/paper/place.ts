import type { ReadDb } from '../../../db/handles';
import { readSettings } from '../../settings/settings.service';

/** What stands at the head of every page. */
export function printPlace(db: ReadDb): { program: string; agency: string } {
  const { program_name: program, agency_name: agency } = readSettings(db);
  return { program, agency };
}
