import { addDays, daysBetween, type LocalDate } from '../../dates';

/** Something that may need someone today. Rules make these; sections and marks order them. */
export interface DueItem {
  /** 'rule/record'. */
  key: string;
  who: string;
  whoPath: string;
  reason: string;
  /** The day it is or was due; null for what has no day of its own. */
  dueOn: LocalDate | null;
  /** Someone else has to act first (a referral, a check). */
  waiting?: boolean;
  /** Something could be lost for good: said in red. */
  atRisk?: boolean;
  action: { label: string; path: string };
}

/** A coordinator's own decision about an item. */
export interface Mark {
  key: string;
  /** Out of sight until this day; null for good. */
  until: LocalDate | null;
}

export type Section = 'overdue' | 'today' | 'week' | 'waiting';

/** Days ahead that Today shows. */
export const horizonDays = 7;

/** The section of an item on a day; null when it is not yet time. */
export function sectionOf(
  item: Pick<DueItem, 'dueOn' | 'waiting'>,
  today: LocalDate,
): Section | null {
  if (item.waiting) return 'waiting';
  if (item.dueOn === null || item.dueOn === today) return 'today';
  if (item.dueOn < today) return 'overdue';
  return daysBetween(today, item.dueOn) <= horizonDays ? 'week' : null;
}

/** True while a mark hides an item. */
export function isHidden(key: string, marks: ReadonlyMap<string, Mark>, today: LocalDate): boolean {
  const mark = marks.get(key);
  return mark !== undefined && (mark.until === null || mark.until > today);
}

/**
 * Items by section, the longest due first; each key once. What a mark hides is left out.
 */
export function arrange(
  items: readonly DueItem[],
  marks: ReadonlyMap<string, Mark>,
  today: LocalDate,
): Record<Section, DueItem[]> {
  const sections: Record<Section, DueItem[]> = { overdue: [], today: [], week: [], waiting: [] };
  const seen = new Set<string>();
  for (const item of items) {
    const section = sectionOf(item, today);
    if (section === null || seen.has(item.key) || isHidden(item.key, marks, today)) continue;
    seen.add(item.key);
    sections[section].push(item);
  }
  const dueOn = (item: DueItem) => item.dueOn ?? today;
  for (const list of Object.values(sections)) {
    list.sort((a, b) => (dueOn(a) < dueOn(b) ? -1 : dueOn(a) > dueOn(b) ? 1 : 0));
  }
  return sections;
}

/** The day the report of a month is due: its `day` of the month after (spec: by the tenth). */
export function reportDueOn(month: string, day = 10): LocalDate {
  return addDays(`${month}-28`, 4).slice(0, 8) + String(day).padStart(2, '0');
}
