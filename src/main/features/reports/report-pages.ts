import type { Month } from '@shared/dates';
import { formatMonth } from '@shared/parse/format-date';
import type { ReadDb } from '../../db/handles';
import type { RunningText } from '../../pdf/running-text';
import { readSettings } from '../settings/settings.service';

/** Which pages to render for a month's report, and what runs above and below them. */
export function reportPages(
  db: ReadDb,
  month: Month,
): { query: Record<string, string>; running: RunningText } {
  return {
    query: { document: 'report', month },
    running: {
      program: readSettings(db).program_name,
      title: `Monthly report, ${formatMonth(month)}`,
      audience: 'Internal edition. Confidential.',
    },
  };
}
