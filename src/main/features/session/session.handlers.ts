import type { session as sessionContract, SessionStatus } from '@shared/contract/session';
import type { FeatureHandlers } from '@shared/contract/define';
import type { Clock } from '@shared/dates';
import { folderConcern } from '@shared/domain/vault/folder-concern';
import { fail, ok, unwrap } from '@shared/errors';
import { importPackage } from '../../exchange/import';
import type { CommandContext, QueryContext } from '../../ipc/dispatch';
import type { PrefsFile } from '../../session/prefs';
import type { Session } from '../../session/session';
import type { VaultPlace } from '../../session/vault-place';
import { suggestPassphrase } from './passphrase';

export interface SessionDelegates {
  session: Session;
  prefs: PrefsFile;
  place: VaultPlace;
  /** The office package of invented people that comes with the program. */
  samplePackage: string;
  chooseFolder(title: string): Promise<string | undefined>;
  version: string;
  clock: Clock;
  notice: string | null;
  /** Native menus, the first paint and screen sharing follow what was chosen. */
  prefsChanged(): void;
  /** Somebody is at the keyboard. */
  stay(): void;
}

type Handlers = FeatureHandlers<typeof sessionContract, QueryContext, CommandContext>;

export function sessionHandlers(delegates: SessionDelegates): Handlers {
  const { session, prefs, place } = delegates;
  const status = (): SessionStatus => ({
    state: session.state,
    programName: 'Parent Partner Desk',
    folder: session.dir,
    concern: folderConcern(session.dir),
    canChooseFolder: place.canChoose,
    isSample: place.isSample,
    isHiddenFromSharing: prefs.get().hiddenFromSharing,
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
      delegates.prefsChanged();
      return ok(undefined);
    },
    setHiddenFromSharing: (_, { hidden }) => {
      prefs.set({ hiddenFromSharing: hidden });
      delegates.prefsChanged();
      return ok(undefined);
    },
    chooseFolder: async () => {
      if (session.state !== 'locked' && session.state !== 'absent')
        return fail('RULE', 'Lock the program first.');
      const folder = await delegates.chooseFolder('Where is the vault, or where should it be?');
      if (folder === undefined) return fail('CANCELLED', 'Nothing was chosen.');
      await session.closed();
      place.choose(folder);
      return ok(status());
    },
    openSample: async () => {
      session.lock();
      await session.closed();
      place.enterSample();
      const made = { passphrase: suggestPassphrase(), programName: 'Sample office' };
      await session.create(made, async (office) => {
        unwrap(await importPackage(office, delegates.samplePackage));
      });
      // Nobody needs to come back to it: it is gone when it is locked.
      session.issuedCode = undefined;
      return ok(status());
    },
  };
}
