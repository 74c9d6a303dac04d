import { useEffect } from 'react';
import { runCommand } from '../lib/commands';

/**
 * Keys of commands, answered in the page as well as by the platform's menu: whoever comes first prevents
 * the other. Only with Ctrl or a function key (no single letters, WCAG 2.1.4).
 */
const keys: Readonly<Record<string, string>> = {
  'ctrl+k': 'search',
  'ctrl+l': 'lock',
  'ctrl+n': 'add-contact',
  'ctrl+p': 'print',
  'ctrl+/': 'keyboard',
  f1: 'help',
};

function nameOf(event: KeyboardEvent): string {
  const control = event.ctrlKey || event.metaKey;
  return `${control ? 'ctrl+' : ''}${event.key.toLowerCase()}`;
}

/** True while a dialog asks something: keys that lead elsewhere wait until it is answered. */
const isAsking = () => document.querySelector('[role="dialog"][aria-modal="true"]') !== null;

export function useCommandKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.altKey || event.shiftKey || event.defaultPrevented) return;
      const command = keys[nameOf(event)];
      if (command === undefined || (isAsking() && command !== 'lock')) return;
      event.preventDefault();
      runCommand(command);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
