import { notify } from '@renderer/ui/feedback/notify';
import type { SavedTable } from '@renderer/ui/table/save-table';
import { formatCount, plural } from '@shared/parse/format';
import { ApiError, api } from '../../lib/api';

/** As the contract takes them; Excel itself takes a million. */
const mostRows = 50_000;

/** Writes a list as an Excel file where the person says, and says that it is not encrypted there. */
export async function saveTable(table: SavedTable): Promise<void> {
  if (table.rows.length > mostRows) {
    notify(
      `A list of more than ${formatCount(mostRows)} rows cannot be saved at once. Narrow it with the filters above.`,
      { tone: 'error' },
    );
    return;
  }
  try {
    const { path } = await api.spreadsheet.saveTable(table);
    notify(
      `Saved ${plural(table.rows.length, 'row')} to ${path}. Anyone who has the file can read it.`,
    );
  } catch (error) {
    if (error instanceof ApiError && error.code === 'CANCELLED') return;
    notify(error instanceof Error ? error.message : 'The file could not be saved.', {
      tone: 'error',
    });
  }
}
