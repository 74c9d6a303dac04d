import { destination, type GridBounds, type Place } from '@renderer/ui/grid/selection';
import { statusOfKey } from '@shared/domain/training/marks';
import type { AttendanceStatus } from '@shared/domain/lists/training';

/** What a key means in the grid. */
export type GridCommand =
  | { do: 'go'; to: Place; extend: boolean }
  | { do: 'mark'; status: AttendanceStatus }
  | { do: 'type'; text: string }
  | { do: 'edit' | 'open' | 'makeup' | 'clear' | 'cycle' | 'history' }
  | {
      do:
        | 'fill-down'
        | 'fill-right'
        | 'undo'
        | 'redo'
        | 'select-all'
        | 'select-column'
        | 'select-row';
    }
  | { do: 'collapse' };

export interface Key {
  key: string;
  ctrl: boolean;
  shift: boolean;
  alt: boolean;
}

const withCtrl: Readonly<Record<string, GridCommand['do']>> = {
  d: 'fill-down',
  r: 'fill-right',
  z: 'undo',
  y: 'redo',
  a: 'select-all',
  ' ': 'select-column',
};

const plain: Readonly<Record<string, GridCommand['do']>> = {
  Delete: 'clear',
  Backspace: 'clear',
  F2: 'edit',
  Enter: 'open',
  u: 'makeup',
  h: 'history',
  ' ': 'cycle',
  Escape: 'collapse',
};

/** Reads a key pressed on the grid; null leaves it to the window. */
export function commandOf(pressed: Key, focus: Place, bounds: GridBounds): GridCommand | null {
  if (pressed.alt) return null;
  const to = destination(pressed.key, pressed.ctrl, focus, bounds);
  if (to) return { do: 'go', to, extend: pressed.shift };
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
  if (pressed.ctrl) {
    if (key === 'z' && pressed.shift) return { do: 'redo' };
    return simple(withCtrl[key]);
  }
  if (key === ' ' && pressed.shift) return { do: 'select-row' };
  const status = key.length === 1 ? statusOfKey(key) : null;
  if (status) return { do: 'mark', status };
  if (/^\d$/.test(key)) return { do: 'type', text: key };
  return simple(plain[key]);
}

function simple(name: GridCommand['do'] | undefined): GridCommand | null {
  return name === undefined ? null : ({ do: name } as GridCommand);
}
