import { UiProvider } from '@renderer/ui/UiProvider';
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import type { SessionStatus } from '@shared/contract/session';
import { UnlockScreen } from '../features/session/UnlockScreen';
import { saveTable } from '../features/spreadsheet/save-table';
import { useSession } from '../lib/session';
import { useAppEvents } from './use-app-events';

const loadWorkspace = () => import('./Workspace');
const Workspace = lazy(loadWorkspace);
const FirstRun = lazy(() => import('../features/session/FirstRun'));
const RestoreFlow = lazy(() => import('../features/rescue/RestoreFlow'));
const DamagedScreen = lazy(() => import('../features/rescue/DamagedScreen'));
const RecoverFlow = lazy(() => import('../features/session/RecoverFlow'));

/** Steps that begin before the vault is open and end after. */
type Flow = 'first-run' | 'recover' | 'restore' | null;

/**
 * Shows the one thing the state of the vault allows. What is behind the lock is a file of its own that
 * loads while the passphrase is being typed, so that the unlock screen is there at once.
 */
export function App(): ReactNode {
  const session = useSession();
  useAppEvents();
  const status = session.data;
  if (!status) return null;
  return (
    <UiProvider appearance={{ scheme: status.theme }} navigate={goTo} saveTable={saveTable}>
      <Suspense fallback={null}>
        <Place status={status} />
      </Suspense>
    </UiProvider>
  );
}

function Place({ status }: { status: SessionStatus }): ReactNode {
  const { flow, setFlow } = useFlow(status.state);
  const end = () => setFlow(null);
  if (status.state === 'recovery') return <DamagedScreen status={status} />;
  if (flow === 'restore' && status.state !== 'ready') {
    return <RestoreFlow status={status} onCancel={end} />;
  }
  if (status.state === 'absent' || flow === 'first-run') {
    return (
      <FirstRun
        status={status}
        onBegin={() => setFlow('first-run')}
        onRestore={() => setFlow('restore')}
        onDone={end}
      />
    );
  }
  if (flow === 'recover') return <RecoverFlow status={status} onCancel={end} onDone={end} />;
  if (status.state === 'ready') return <Workspace status={status} />;
  return (
    <UnlockScreen
      status={status}
      onReady={() => void loadWorkspace()}
      onRecover={() => setFlow('recover')}
      onRestore={() => setFlow('restore')}
    />
  );
}

/** Locking in the middle of the steps ends them: a code on the screen must not stay behind the lock. */
function useFlow(state: SessionStatus['state']) {
  const [flow, setFlow] = useState<Flow>(null);
  const before = useRef(state);
  const locked = before.current === 'ready' && state !== 'ready';
  useEffect(() => {
    if (locked) setFlow(null);
    before.current = state;
  }, [locked, state]);
  return { flow: locked ? null : flow, setFlow };
}

/** The address is the part after '#'; links are written as '#/people/3'. */
function goTo(href: string): void {
  window.location.hash = href.replace(/^#/, '');
}
