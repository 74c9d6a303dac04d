import type { session as sessionContract, SessionStatus } from '@shared/contract/session';
import type { FeatureHandlers } from '@shared/contract/define';
import type { Clock } from '@shared/dates';
import { ok } from '@shared/errors';
import type { CommandContext, QueryContext } from '../../ipc/dispatch';
import type { PrefsFile } from '../../session/prefs';
import type { Session } from '../../session/session';
import { suggestPassphrase } from './passphrase';

export interface SessionDelegates {
  session: Session;
  prefs: PrefsFile;
  version: string;
  clock: Clock;
  notice: string | null;
  /** The theme of native menus and the first paint follows the choice. */
  themeChanged(): void;
  /** Somebody is at the keyboard. */
  stay(): void;
}

type Handlers = FeatureHandlers<typeof sessionContract, QueryContext, CommandContext>;

export function sessionHandlers(delegates: SessionDelegates): Handlers {
  const { session, prefs } = delegates;
  const status = (): SessionStatus => ({
    state: session.state,
    programName: 'Parent Partner Desk',
    folder: session.dir,
    theme: prefs.get().theme,
    waitSeconds: session.tries.waitSeconds,
    triesLeft: session.tries.left,
    version: delegates.version,
    today: delegates.clock.today(),
    notice: delegates.notice,
  });
  return {
    status: () => ok(status()),
    suggestPassphrase: () => ok(suggestPassphrase()),
    create: async (_, input) => ok(await session.create(input)),
    unlock: async (_, { passphrase }) => {
      await session.unlock(passphrase);
      return ok(status());
    },
    lock: () => ok(session.lock()),
    stay: () => ok(delegates.stay()),
    setTheme: (_, { theme }) => {
      prefs.set({ theme });
      delegates.themeChanged();
      return ok(undefined);
    },
  };
}
