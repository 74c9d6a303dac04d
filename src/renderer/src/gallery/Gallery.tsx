import { Button } from '@renderer/ui/base/Button';
import { IconButton } from '@renderer/ui/base/IconButton';
import { Status } from '@renderer/ui/feedback/Status';
import { AppShell } from '@renderer/ui/layout/AppShell';
import { MenuButton } from '@renderer/ui/overlay/Menu';
import { SearchBox } from '@renderer/ui/picker/SearchBox';
import { TodayContext } from '@renderer/ui/today';
import { UiProvider, type Appearance } from '@renderer/ui/UiProvider';
import { IconHelp, IconLock, IconPlus } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { ButtonsPage } from './ButtonsPage';
import { FieldsPage } from './FieldsPage';
import { FormPage } from './FormPage';
import { OverlaysPage } from './OverlaysPage';
import { PickersPage } from './PickersPage';
import { searchPeople } from './search-people';
import { ReadingPage } from './ReadingPage';
import { StatesPage } from './StatesPage';
import { LongTablePage, TablePage } from './TablePage';
import { today } from './people';
import { UnlockPage } from './UnlockPage';
import { goTo, useAddress } from './use-address';

const pages: { page: string; label: string; render: () => ReactNode; count?: number }[] = [
  { page: 'buttons', label: 'Buttons and states', render: () => <ButtonsPage /> },
  { page: 'fields', label: 'Fields', render: () => <FieldsPage /> },
  { page: 'pickers', label: 'Pickers', render: () => <PickersPage /> },
  { page: 'form', label: 'Form', render: () => <FormPage /> },
  { page: 'table', label: 'Table and panel', count: 3, render: () => <TablePage /> },
  { page: 'long-table', label: 'Long table', render: () => <LongTablePage /> },
  { page: 'reading', label: 'Reading', render: () => <ReadingPage /> },
  { page: 'states', label: 'Empty, loading, error', render: () => <StatesPage /> },
  { page: 'overlays', label: 'Dialogs and messages', render: () => <OverlaysPage /> },
];

/** Every component in its states, inside the real shell. For developers; not shipped. */
export function Gallery(): ReactNode {
  const { page, params } = useAddress();
  const current = pages.find((one) => one.page === page) ?? pages[0];
  const appearance: Partial<Appearance> = {
    scheme: (params.get('scheme') ?? 'system') as Appearance['scheme'],
    density: params.has('compact') ? 'compact' : 'regular',
    textScale: Number(params.get('scale') ?? 1),
    reduceMotion: params.has('still'),
  };
  const query = window.location.hash.split('?')[1];
  const address = (name: string): string => `#/${name}${query ? `?${query}` : ''}`;
  return (
    <UiProvider appearance={appearance} navigate={goTo}>
      <TodayContext value={today}>
        {page === 'unlock' ? (
          <UnlockPage />
        ) : (
          <AppShell
            programName="Parent Partner Desk"
            nav={pages.map((one, index) => ({
              href: address(one.page),
              label: one.label,
              current: one === current,
              count: one.count,
              countLabel: 'to do',
              digit: index + 1,
              apart: index === 7,
            }))}
            onNavigate={goTo}
            title={params.has('sample') ? <Status tone="info">Sample office</Status> : undefined}
            search={<SearchBox search={searchPeople} onPick={() => undefined} />}
            add={
              <MenuButton
                label="Add"
                icon={IconPlus}
                items={[
                  { label: 'Log contact', keys: 'Ctrl+N', onSelect: () => undefined },
                  { label: 'Inquiry', onSelect: () => undefined },
                  { label: 'Family request', onSelect: () => undefined },
                  { label: 'Supervision note', onSelect: () => undefined },
                ]}
              />
            }
            help={<IconButton icon={IconHelp} label="Help (F1)" />}
            lock={
              <Button variant="quiet" icon={IconLock}>
                Lock
              </Button>
            }
            status={
              <>
                <span>Backed up today 4:05 PM</span>
                <span>Draft saved 2:41 PM</span>
                <span style={{ marginInlineStart: 'auto' }}>Locks after 10 min</span>
              </>
            }
          >
            {current?.render()}
          </AppShell>
        )}
      </TodayContext>
    </UiProvider>
  );
}
