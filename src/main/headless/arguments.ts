import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Failure } from '@shared/errors';
import type { Arguments, Command } from './command';

/** Options of every command. */
const common = { 'passphrase-file': 'text', 'passphrase-env': 'text', json: 'text' } as const;
const commonUsage = '[--passphrase-file FILE | --passphrase-env NAME] [--json FILE|-]';

export function usageError(sentence: string): Failure {
  return new Failure({ code: 'USAGE', message: sentence });
}

const usageOf = ({ name, usage }: Command) => `Usage: ${[name, usage, commonUsage].join(' ')}`;

/** What was wrong, without repeating values: someone may have put a passphrase there. */
function wrongWord(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const option = /'(?:-\w, )?(--?[\w-]+)/.exec(message)?.[1];
  if (!(error instanceof Error && 'code' in error) || option === undefined)
    return 'That was not understood.';
  return error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE'
    ? `${option} is used wrongly.`
    : `There is no option ${option}.`;
}

/** Reads the words after a command's name. Throws USAGE with one line that says how it is used. */
export function parseArguments(command: Command, words: readonly string[], cwd: string): Arguments {
  const types: Command['options'] = { ...common, ...command.options };
  const options = Object.fromEntries(
    Object.entries(types).map(([name, type]) => [
      name,
      { type: type === 'flag' ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  let parsed;
  try {
    parsed = parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw usageError(`${wrongWord(error)} ${usageOf(command)}`);
  }
  const { values, positionals } = parsed;
  const missing = (command.required ?? []).filter((name) => values[name] === undefined);
  if (missing.length > 0) {
    throw usageError(
      `${missing.map((name) => `--${name}`).join(', ')} is missing. ${usageOf(command)}`,
    );
  }
  if (positionals.length > (command.words ?? 0)) {
    throw usageError(`There is a word too many. ${usageOf(command)}`);
  }
  const get = (name: string) => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const need = (name: string) => {
    const value = get(name);
    if (value === undefined) throw usageError(`--${name} is missing. ${usageOf(command)}`);
    return value;
  };
  return {
    get,
    need,
    has: (name) => values[name] !== undefined && values[name] !== false,
    path: (name) => {
      const value = get(name);
      return value === undefined ? undefined : resolve(cwd, value);
    },
    needPath: (name) => resolve(cwd, need(name)),
    rest: positionals,
  };
}
