import type { Client } from '@shared/contract';
import type { AppEvent } from '@shared/contract/events';
import type { AppError, ErrorCode, Result } from '@shared/errors';

interface Bridge {
  invoke(method: string, input: unknown): Promise<unknown>;
  listen(listener: (event: AppEvent) => void): () => void;
}

declare global {
  interface Window {
    readonly bridge: Bridge;
  }
}

/** What a call throws when it did not work: a code to act on and a sentence to show. */
export class ApiError extends Error {
  readonly code: ErrorCode;
  readonly field: string | undefined;
  readonly fields: Record<string, string>;

  constructor(error: AppError) {
    super(error.message);
    this.name = 'ApiError';
    this.code = error.code;
    this.field = error.field;
    this.fields = error.fields ?? (error.field ? { [error.field]: error.message } : {});
  }
}

async function call(method: string, input: unknown): Promise<unknown> {
  const result = (await window.bridge.invoke(method, input)) as Result<unknown>;
  if (result.ok) return result.value;
  throw new ApiError(result.error);
}

type Method = (input?: unknown) => Promise<unknown>;

/**
 * Names become wire names as they are used, so that the window before unlocking need not load the whole
 * contract with its schemas. The dispatcher refuses what is not in the contract.
 */
function makeClient(): Client {
  const feature = (name: string) =>
    new Proxy({} as Record<string, Method>, {
      get: (_, method) => (input?: unknown) => call(`${name}.${String(method)}`, input),
    });
  return new Proxy({} as Client, { get: (_, name) => feature(String(name)) });
}

/** The main process, typed by the contract: `api.people.list({ … })`. */
export const api: Client = makeClient();

/** Hears what the main process pushes. @returns a function that stops listening */
export function listen(listener: (event: AppEvent) => void): () => void {
  return window.bridge.listen(listener);
}
