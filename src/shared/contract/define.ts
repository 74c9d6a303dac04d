import type { z } from 'zod';
import type { Result } from '../errors';

/**
 * One thing the window may ask of the main process. The contract is the only list of them: the
 * dispatcher allows nothing else, and client, handlers and test mocks are derived from it.
 * `query` only reads. `command` changes something. `requires: 'any'` also works while locked.
 */
export interface Method<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  kind: 'query' | 'command';
  input: I;
  output: O;
  requires: 'ready' | 'any';
}

interface MethodOptions {
  requires?: 'ready' | 'any';
}

export function query<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  { requires = 'ready' }: MethodOptions = {},
) {
  return { kind: 'query', input, output, requires } as const satisfies Method<I, O>;
}

export function command<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  { requires = 'ready' }: MethodOptions = {},
) {
  return { kind: 'command', input, output, requires } as const satisfies Method<I, O>;
}

export type Feature = Record<string, Method>;

type Arguments<I extends z.ZodType> =
  undefined extends z.input<I> ? [input?: z.input<I>] : [input: z.input<I>];

/** What the window calls: every method resolves to its output or throws an ApiError. */
export type FeatureClient<F extends Feature> = {
  [M in keyof F]: (...args: Arguments<F[M]['input']>) => Promise<z.output<F[M]['output']>>;
};

/** What the main process implements; `Q` and `C` are the contexts queries and commands get. */
export type FeatureHandlers<F extends Feature, Q, C> = {
  [M in keyof F]: (
    context: F[M]['kind'] extends 'command' ? C : Q,
    input: z.output<F[M]['input']>,
  ) => Result<z.input<F[M]['output']>> | Promise<Result<z.input<F[M]['output']>>>;
};
