import { and, gt, lt } from 'drizzle-orm';
import type { ReadDb } from '../../db/handles';
import { enrollment } from '../../db/schema';

/** Certificate numbers of a year ('2026-001' to '2026-…'), read from their index. */
export function takenNumbers(db: ReadDb, year: string): string[] {
  return db
    .select({ number: enrollment.certificateNo })
    .from(enrollment)
    .where(and(gt(enrollment.certificateNo, `${year}-`), lt(enrollment.certificateNo, `${year}.`)))
    .all()
    .flatMap(({ number }) => (number === null ? [] : [number]));
}
