import { and, asc, desc, eq, gte, isNull } from 'drizzle-orm';
import type { ReadDb } from '../../db/handles';
import { credential, gateOverride, gateRequirement } from '../../db/schema';

/** The newest first. */
export function storedCredentials(db: ReadDb, personId: number) {
  return db
    .select()
    .from(credential)
    .where(and(eq(credential.personId, personId), isNull(credential.archivedAt)))
    .orderBy(asc(credential.type), desc(credential.issuedOn), desc(credential.id))
    .all();
}

export function credentialById(db: ReadDb, id: number) {
  return db.select().from(credential).where(eq(credential.id, id)).get();
}

export function storedRequirements(db: ReadDb) {
  return db.select().from(gateRequirement).where(isNull(gateRequirement.archivedAt)).all();
}

/** Who let a person pass, as far as it still holds; the longest first. */
export function overridesOf(db: ReadDb, personId: number, today: string) {
  return db
    .select()
    .from(gateOverride)
    .where(
      and(
        eq(gateOverride.personId, personId),
        isNull(gateOverride.archivedAt),
        gte(gateOverride.until, today),
      ),
    )
    .orderBy(desc(gateOverride.until), desc(gateOverride.id))
    .all();
}
