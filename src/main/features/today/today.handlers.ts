import { ok } from '@shared/errors';
import type { HandlersOf } from '../feature-handlers';
import { setAside, snooze, todayList } from './today.service';

export const todayHandlers: HandlersOf<'today'> = {
  list: ({ read, clock }) => ok(todayList(read, clock.today())),
  snooze: ({ office }, input) => snooze(office, input),
  setAside: ({ office }, input) => setAside(office, input),
};
