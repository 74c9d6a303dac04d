import { ok } from '@shared/errors';
import { vaultLines } from '@shared/domain/today/vault-lines';
import type { Session } from '../../session/session';
import type { HandlersOf } from '../feature-handlers';
import { setAside, snooze, todayList } from './today.service';
import { vaultStanding } from './vault-standing';

export function todayHandlers({ session }: { session: Session }): HandlersOf<'today'> {
  return {
    list: async ({ read, clock }) => {
      const today = clock.today();
      return ok(todayList(read, today, vaultLines(await vaultStanding(session.vault), today)));
    },
    snooze: ({ office }, input) => snooze(office, input),
    setAside: ({ office }, input) => setAside(office, input),
  };
}
