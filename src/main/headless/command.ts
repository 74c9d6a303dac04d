import type { OpenVault } from '../vault/vault';
import type { HeadlessIo } from './io';

/** What was given for the options of a command, by name. */
export interface Arguments {
  /** The value of an option, or undefined. */
  get(name: string): string | undefined;
  has(name: string): boolean;
  /** The value of an option the command cannot do without. */
  need(name: string): string;
  /** Like get, as an absolute path. */
  path(name: string): string | undefined;
  needPath(name: string): string;
  /** What stands beside the options. */
  rest: readonly string[];
}

/** What a command works with. */
export interface CommandContext {
  args: Arguments;
  io: HeadlessIo;
  /** Opens the vault of --vault with the passphrase that was given or is asked for. */
  open(): Promise<OpenVault>;
  /** A new passphrase, typed twice when it is asked for. */
  newPassphrase(): Promise<string>;
  /** The answer: JSON on standard output, or in the file of --json. */
  answer(value: unknown): void;
  /** A sentence for people, on standard error. */
  say(text: string): void;
}

export interface Command {
  name: string;
  /** What may follow the name, as the help shows it. */
  usage: string;
  options: Readonly<Record<string, 'text' | 'flag'>>;
  required?: readonly string[];
  /** How many words may stand beside the options. */
  words?: number;
  /** True when it prints pages, which plain Node cannot. */
  needsElectron?(args: Arguments): boolean;
  /** @returns the exit code */
  run(context: CommandContext): number | Promise<number>;
}
