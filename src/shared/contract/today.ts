import { z } from 'zod';
import { localDate, requiredText } from './common';
import { command, query } from './define';

export const todaySections = ['overdue', 'today', 'week', 'waiting'] as const;
export type TodaySection = (typeof todaySections)[number];

const item = z.object({
  /** Names the rule and its record: 'next_step/12'. Snoozing and setting aside work on it. */
  key: z.string(),
  /** Whom it is about; a name or a thing of the program. */
  who: z.string(),
  whoPath: z.string(),
  /** Why it is here, in words. */
  reason: z.string(),
  dueOn: localDate.nullable(),
  /** Something could be lost for good: said in red. */
  atRisk: z.boolean().optional(),
  action: z.object({ label: z.string(), path: z.string() }),
});
export type TodayItem = z.infer<typeof item>;

const sections = z.record(z.enum(todaySections), z.array(item));

const key = z.string().regex(/^[a-z_]+\/[0-9a-z-]+$/);

export const today = {
  list: query(
    z.void(),
    z.object({
      sections,
      /** What to say when there is nothing: the next thing that comes. */
      next: z.string().nullable(),
    }),
  ),
  /** Out of sight until a day. */
  snooze: command(z.object({ key, until: localDate }), z.object({ changeNo: z.int() })),
  /** Not needed, and why. */
  setAside: command(
    z.object({ key, reason: requiredText('Say why in a few words.', 300) }),
    z.object({ changeNo: z.int() }),
  ),
};
