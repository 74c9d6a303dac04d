import { IconHelp, IconLock, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Outlet, useLocation, useRouter } from '@tanstack/react-router';
import { Button } from '@renderer/ui/base/Button';
import { IconButton } from '@renderer/ui/base/IconButton';
import { AppShell } from '@renderer/ui/layout/AppShell';
import { MenuButton } from '@renderer/ui/overlay/Menu';
import { useCallback, useMemo, type ReactNode } from 'react';
import { HelpDialogs } from '../features/help/HelpDialogs';
import { SampleBanner } from '../features/session/SampleBanner';
import { LockWarning } from '../features/session/LockWarning';
import { Search } from '../features/search/Search';
import { api } from '../lib/api';
import { runCommand } from '../lib/commands';
import { lockNow } from './use-app-events';
import { additions, places } from './places';
import { StatusBar } from './StatusBar';
import { useShellCommands } from './use-shell-commands';

/** The frame of the unlocked program with everything that is there on every page. */
export function Shell(): ReactNode {
  const router = useRouter();
  const { pathname } = useLocation();
  const settings = useQuery({ queryKey: ['settings', 'all'], queryFn: () => api.settings.all() });
  const programName = settings.data?.find(({ key }) => key === 'program_name')?.value ?? '';
  const go = useCallback((path: string) => router.history.push(path.replace(/^#/, '')), [router]);
  useShellCommands(go);
  const nav = useMemo(
    () =>
      places.map(({ path, label, digit }) => ({
        href: `#${path}`,
        label,
        digit,
        current: path === '/' ? pathname === '/' : pathname.startsWith(path),
        apart: path === '/settings',
      })),
    [pathname],
  );
  return (
    <>
      <AppShell
        programName={programName}
        title={<SampleBanner />}
        nav={nav}
        onNavigate={go}
        search={<Search go={go} />}
        add={
          <MenuButton
            label="Add"
            icon={IconPlus}
            items={additions.map(({ label, keys, path }) => ({
              label,
              keys,
              onSelect: () => go(path),
            }))}
          />
        }
        help={<IconButton icon={IconHelp} label="Help (F1)" onClick={() => runCommand('help')} />}
        lock={
          <Button variant="quiet" icon={IconLock} onClick={() => void lockNow()}>
            Lock
          </Button>
        }
        status={<StatusBar />}
      >
        <Outlet />
      </AppShell>
      <LockWarning />
      <HelpDialogs />
    </>
  );
}
