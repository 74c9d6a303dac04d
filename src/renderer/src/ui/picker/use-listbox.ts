import { useEffect, useState, type KeyboardEvent } from 'react';
import type { Option } from './option';

export interface ListboxKeys {
  active: number;
  setActive: (index: number) => void;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

interface Settings {
  options: readonly Option[];
  open: boolean;
  setOpen: (open: boolean) => void;
  onPick: (option: Option) => void;
  /** Mark the first option at once, so that Enter takes it. */
  markFirst: boolean;
}

/** The keys of a combobox: arrows mark, Enter takes, Escape closes, Tab takes when it is plain which. */
export function useListbox({ options, open, setOpen, onPick, markFirst }: Settings): ListboxKeys {
  const [active, setActive] = useState(-1);
  const [moved, setMoved] = useState(false);
  useEffect(() => {
    setActive(markFirst && options.length > 0 ? options.findIndex((o) => !o.disabled) : -1);
    setMoved(false);
  }, [options, markFirst]);

  const step = (by: number): void => {
    if (options.length === 0) return;
    let next = active;
    for (const _ of options) {
      next =
        next < 0 && by < 0 ? options.length - 1 : (next + by + options.length) % options.length;
      if (!options[next]?.disabled) break;
    }
    setActive(next);
    setMoved(true);
  };
  const take = (): boolean => {
    const option = options[active];
    if (!open || !option || option.disabled) return false;
    onPick(option);
    // In a list that stays open for the next pick, Tab must not take the same option again.
    setActive(-1);
    setMoved(false);
    return true;
  };
  return {
    active: open ? active : -1,
    setActive,
    onKeyDown: (event) => {
      if (event.nativeEvent.isComposing) return;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        if (open) step(event.key === 'ArrowDown' ? 1 : -1);
        else setOpen(true);
      } else if (event.key === 'Enter') {
        if (take()) event.preventDefault();
      } else if (event.key === 'Escape' && open) {
        // Only the list closes, not the dialog around it.
        event.stopPropagation();
        event.nativeEvent.stopImmediatePropagation();
        setOpen(false);
      } else if (event.key === 'Tab' && (moved || options.length === 1)) {
        take();
      }
    },
  };
}
