import {
  overlappingPeriods,
  type IncomingPeriod,
  type StatusPeriod,
} from '@shared/domain/exchange/status-periods';
import type { ImportRun } from './import-run';
import type { ResolvedRow } from './resolve-row';

/**
 * Finds the mentor_status rows that would give a mentor two statuses on one day. Looks at the whole file
 * before any of it is written, so that neither the order of rows nor periods that the file itself
 * corrects matter.
 */
export class StatusPlan {
  readonly #incoming = new Map<number, Map<string, IncomingPeriod>>();

  constructor(private readonly run: ImportRun) {}

  note(line: number, { row, values }: ResolvedRow): void {
    if (row.reasons.length > 0) return;
    const mentor = values['mentorId'] as number;
    const from = row.text('from');
    const periods = this.#incoming.get(mentor) ?? new Map<string, IncomingPeriod>();
    // A first day that comes twice is refused as a repeated key; the first row stands.
    if (!periods.has(from)) periods.set(from, { from, to: row.get('to') as string | null, line });
    this.#incoming.set(mentor, periods);
  }

  /** @returns line → why its row is refused */
  refusals(): Map<number, string> {
    const stored = this.run.client.prepare(
      `select from_date as "from", to_date as "to" from mentor_status
       where mentor_id = ? and archived_at is null`,
    );
    const reasons = new Map<number, string>();
    for (const [mentor, periods] of this.#incoming) {
      const clashes = overlappingPeriods(stored.all(mentor) as StatusPeriod[], [
        ...periods.values(),
      ]);
      for (const [line, other] of clashes) {
        const where = other.line === null ? 'in the program' : `on line ${other.line}`;
        reasons.set(
          line,
          `from: this period overlaps the one from ${other.from} to ${other.to ?? 'today and on'} of the same parent partner, ${where}. Correct the days of one of them.`,
        );
      }
    }
    return reasons;
  }
}
