import { usageError } from '../arguments';
import type { Command } from '../command';

/** Commands of the fixed list that a later version brings. */
function later(name: string, usage: string, options: Command['options']): Command {
  return {
    name,
    usage,
    options,
    run() {
      throw usageError(`This version has no ${name} command yet. Nothing was done.`);
    },
  };
}

export const laterCommands: readonly Command[] = [
  later('backup', '--vault DIR --to DIR', { vault: 'text', to: 'text' }),
  later('restore', '--from FILE --to DIR', { from: 'text', to: 'text' }),
  later('recover', '--vault DIR', {
    vault: 'text',
    'recovery-file': 'text',
    'recovery-env': 'text',
  }),
];
