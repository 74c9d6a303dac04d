import type { LocalDate } from '@shared/dates';
import { arrange, type DueItem, type Mark } from '@shared/domain/today/items';
import { formatRelativeDay } from '@shared/parse/format-date';
import { ok, type Result } from '@shared/errors';
import { entities } from '../../db/entities';
import type { ReadDb } from '../../db/handles';
import { createRecord, updateRecord } from '../../db/record-store';
import { type Office, write } from '../../db/write';
import { rules } from './rules';
import { storedMarks } from './today.repo';

/**
 * What needs someone, by section; what was snoozed or set aside is left out.
 * @param more lines that do not come from the records: about the vault itself
 */
export function todayList(db: ReadDb, today: LocalDate, more: readonly DueItem[] = []) {
  const items = [...more, ...rules.flatMap((rule) => rule(db, today))];
  const marks = new Map<string, Mark>(storedMarks(db).map((stored) => [stored.key, stored]));
  const sections = arrange(items, marks, today);
  const shown = (item: (typeof items)[number]) => {
    const { waiting: _, ...rest } = item;
    return rest;
  };
  const next = sections.week[0];
  return {
    sections: {
      overdue: sections.overdue.map(shown),
      today: sections.today.map(shown),
      week: sections.week.map(shown),
      waiting: sections.waiting.map(shown),
    },
    next: next?.dueOn
      ? `Next: ${next.who}, ${next.reason}, ${formatRelativeDay(next.dueOn, today)}.`
      : null,
  };
}

/** Keeps a decision about an item; a later one replaces it. */
function mark(
  office: Office,
  values: { key: string; until: string | null; reason: string | null },
): Result<{ changeNo: number }> {
  const found = storedMarks(office.read).find(({ key }) => key === values.key);
  return write(office, (tx) => {
    if (found) {
      const result = updateRecord(tx, entities.todayMark, found.id, values);
      if (!result.ok) return result;
    } else {
      createRecord(tx, entities.todayMark, values);
    }
    return ok({ changeNo: tx.changeNo });
  });
}

export const snooze = (office: Office, { key, until }: { key: string; until: string }) =>
  mark(office, { key, until, reason: null });

export const setAside = (office: Office, { key, reason }: { key: string; reason: string }) =>
  mark(office, { key, until: null, reason });
