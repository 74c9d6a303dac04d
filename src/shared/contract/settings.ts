import { z } from 'zod';
import { settingKeys } from '../domain/settings';
import { command, query } from './define';

const key = z.enum(settingKeys as [string, ...string[]]);
const value = z.object({
  key,
  /** As stored; the default when never set. */
  value: z.string(),
  isDefault: z.boolean(),
  changedAt: z.string().nullable(),
  changedBy: z.string().nullable(),
});
export type SettingValue = z.infer<typeof value>;

export const settings = {
  all: query(z.void(), z.array(value)),
  update: command(
    z.object({ values: z.record(z.string(), z.string().max(5000)) }),
    z.object({ changeNo: z.int() }),
  ),
};
