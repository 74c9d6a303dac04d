import {
  IconArrowBackUp,
  IconArrowBarDown,
  IconArrowBarRight,
  IconArrowForwardUp,
  IconHistory,
} from '@tabler/icons-react';
import { Button } from '@renderer/ui/base/Button';
import { IconButton } from '@renderer/ui/base/IconButton';
import { Kbd } from '@renderer/ui/base/Kbd';
import { Toolbar } from '@renderer/ui/layout/Toolbar';
import { markKeys } from '@shared/domain/training/marks';
import { useSyncExternalStore, type ComponentProps, type MouseEvent, type ReactNode } from 'react';
import styles from './grid.module.css';
import type { AttendanceModel } from './model';
import type { Grid } from './use-grid';
import { useSteps } from './use-model';

interface Props {
  model: AttendanceModel;
  grid: Grid;
}

/** The grid's keys as buttons: what to press, for those who know it, and what to click. */
export function MarkBar({ model, grid }: Props): ReactNode {
  const steps = useSteps(model);
  const weekNo = useSyncExternalStore(
    grid.selection.subscribe,
    () => model.columns[grid.selection.get().focus.column]?.session.weekNo,
  );
  return (
    <Toolbar label="Mark the selected cells">
      {markKeys.map(({ status, letter, word }) => (
        <Act key={status} run={() => grid.mark(status)} keys={letter}>
          {word}
        </Act>
      ))}
      <Act run={() => grid.mark(null)} keys="Del">
        Clear
      </Act>
      <Act run={() => grid.makeup()} keys="U">
        Make-up…
      </Act>
      <span className={styles['gap']} />
      <Act run={() => grid.allPresent()} disabled={weekNo === undefined}>
        {weekNo === undefined ? 'All present' : `All present, week ${weekNo}`}
      </Act>
      <IconAct icon={IconArrowBarDown} label="Fill down (Ctrl+D)" run={() => grid.fill('down')} />
      <IconAct
        icon={IconArrowBarRight}
        label="Fill right (Ctrl+R)"
        run={() => grid.fill('right')}
      />
      <IconAct
        icon={IconHistory}
        label="What this cell held before (H)"
        run={() => grid.history()}
      />
      <IconAct
        icon={IconArrowBackUp}
        label="Undo (Ctrl+Z)"
        disabled={!steps.undo}
        run={() => grid.undo()}
      />
      <IconAct
        icon={IconArrowForwardUp}
        label="Redo (Ctrl+Y)"
        disabled={!steps.redo}
        run={() => grid.redo()}
      />
    </Toolbar>
  );
}

interface ActProps {
  run: () => void;
  keys?: string;
  disabled?: boolean;
  children: ReactNode;
}

/** A click leaves the focus in the grid, so that the keyboard goes on where it was. */
const keepFocus = (event: MouseEvent): void => event.preventDefault();

function Act({ run, keys, disabled, children }: ActProps): ReactNode {
  return (
    <Button
      size="small"
      variant="quiet"
      aria-disabled={disabled || undefined}
      onMouseDown={keepFocus}
      onClick={() => !disabled && run()}
    >
      {keys && <Kbd keys={keys} />}
      {children}
    </Button>
  );
}

interface IconActProps {
  icon: ComponentProps<typeof IconButton>['icon'];
  label: string;
  run: () => void;
  disabled?: boolean;
}

function IconAct({ icon, label, run, disabled = false }: IconActProps): ReactNode {
  return (
    <IconButton
      icon={icon}
      label={label}
      aria-disabled={disabled || undefined}
      onMouseDown={keepFocus}
      onClick={run}
    />
  );
}
