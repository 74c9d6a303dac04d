import { useEffect } from 'react';
import { undoLast } from '../features/history/undo';
import { useCommand } from '../lib/commands';
import { additions, places } from './places';
import { useCommandKeys } from './use-command-keys';
import { lockNow } from './use-app-events';

/** The commands of the menu that are the same on every page. */
export function useShellCommands(go: (path: string) => void): void {
  for (const { command, path } of [...places, ...additions]) {
    // The lists never change, so the order of hooks does not either.
    // oxlint-disable-next-line react-hooks/rules-of-hooks
    useCommand(command, () => go(path));
  }
  useCommand('lock', () => void lockNow());
  useCommand('about', () => go('/settings?section=about'));
  useCommand('undo-change', () => void undoLast());
  useCommand('search', () => focusSearch());
  useCommandKeys();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'z' || !event.ctrlKey || event.shiftKey || isTyping(event.target)) return;
      if (event.defaultPrevented) return;
      event.preventDefault();
      void undoLast();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function focusSearch(): void {
  document.querySelector<HTMLInputElement>('[role="search"] input')?.focus();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select, [role="grid"] *')
  );
}
