import type { SourcesView } from '@shared/contract/recruitment-sources';
import type { LocalDate, Period } from '@shared/dates';
import { groupLines, type Journey, sourceLine } from '@shared/domain/recruitment/sources';
import type { ReadDb } from '../../db/handles';
import { journeys } from './sources.repo';

/** What came of the inquiries of a period, by where they came from. */
export function sourcesView(db: ReadDb, period: Period, today: LocalDate): SourcesView {
  const all = journeys(db, period, today).map((row) => ({
    ...row,
    activeAfterYear: row.yearOver ? row.stayed === 1 : null,
  }));
  const nominated = all.filter(({ source }) => source === 'caseworker_nomination');
  const names = new Map(nominated.map((row) => [String(row.nominatedById ?? ''), row]));
  return {
    total: sourceLine(all),
    bySource: groupLines(all, ({ source }) => source).map(({ key, line }) => ({
      source: key,
      ...line,
    })),
    byNominator: groupLines(nominated, ({ nominatedById }) => String(nominatedById ?? '')).map(
      ({ key, line }) => ({
        professionalId: key === '' ? null : Number(key),
        name: names.get(key)?.nominator ?? 'Not recorded',
        organization: names.get(key)?.organization ?? null,
        ...line,
      }),
    ),
    byOrganization: groupLines<Journey & { organization: string | null }>(
      nominated,
      ({ organization }) => organization ?? '',
    ).map(({ key, line }) => ({ organization: key || null, ...line })),
  };
}
