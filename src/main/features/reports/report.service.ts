import type { Clock, Month } from '@shared/dates';
import { buildReport, type ReportFigures, windowFor } from '@shared/domain/report/build';
import type { ReadDb } from '../../db/handles';
import { readSettings } from '../settings/settings.service';
import { loadFacts } from './facts/load-facts';

/** What `report --json` prints: the figures of a month and when they were read. */
export interface ReportJson extends ReportFigures {
  /** Instant at which the records were read. */
  data_cutoff: string;
}

/** The monthly report as data; definitions of every figure: spec of the report. */
export function reportJson(office: { read: ReadDb; clock: Clock }, month: Month): ReportJson {
  const settings = readSettings(office.read);
  const window = windowFor(month, settings.fiscal_year_start_month);
  const { period, fiscal_year_start, metrics } = buildReport(
    loadFacts(office.read, window, settings),
    month,
  );
  return { period, fiscal_year_start, data_cutoff: office.clock.now(), metrics };
}
