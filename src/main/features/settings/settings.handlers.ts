import { ok } from '@shared/errors';
import type { HandlersOf } from '../feature-handlers';
import { listSettings, updateSettings } from './settings.service';

export const settingsHandlers: HandlersOf<'settings'> = {
  all: ({ read }) => ok(listSettings(read)),
  update: ({ office }, { values }) => updateSettings(office, values),
};
