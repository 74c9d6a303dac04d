import type { ReadDb } from '../../db/handles';
import { setting } from '../../db/schema';

export function storedSettings(db: ReadDb) {
  return db
    .select({
      id: setting.id,
      key: setting.key,
      value: setting.value,
      updatedAt: setting.updatedAt,
      updatedBy: setting.updatedBy,
    })
    .from(setting)
    .all();
}
