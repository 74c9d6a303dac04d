import { UiProvider } from '@renderer/ui/UiProvider';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { UnlockScreen } from '../features/session/UnlockScreen';
import { useSession } from '../lib/session';
import { useAppEvents } from './use-app-events';

const loadWorkspace = () => import('./Workspace');
const Workspace = lazy(loadWorkspace);
const FirstRun = lazy(() => import('../features/session/FirstRun'));

/**
 * Shows the one thing the state of the vault allows. What is behind the lock is a file of its own that
 * loads while the passphrase is being typed, so that the unlock screen is there at once.
 */
export function App(): ReactNode {
  const session = useSession();
  const [firstRun, setFirstRun] = useState(false);
  useAppEvents();
  const status = session.data;
  if (!status) return null;
  const settingUp = status.state === 'absent' || firstRun;
  return (
    <UiProvider appearance={{ scheme: status.theme }} navigate={goTo}>
      <Suspense fallback={null}>
        {settingUp ? (
          <FirstRun
            status={status}
            onBegin={() => setFirstRun(true)}
            onDone={() => setFirstRun(false)}
          />
        ) : status.state === 'ready' ? (
          <Workspace status={status} />
        ) : (
          <UnlockScreen status={status} onReady={() => void loadWorkspace()} />
        )}
      </Suspense>
    </UiProvider>
  );
}

/** The address is the part after '#'; links are written as '#/people/3'. */
function goTo(href: string): void {
  window.location.hash = href.replace(/^#/, '');
}
