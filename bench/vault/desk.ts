import type { AppDelegates } from '@main/features/handlers';
import { makeHandlers } from '@main/features/handlers';
import type { Office } from '@main/db/write';
import { dispatch } from '@main/ipc/dispatch';
import { appOrigin } from '@main/ipc/trust';
import type { OpenVault } from '@main/vault/vault';
import type { Contract } from '@shared/contract';
import type { z } from 'zod';
import { clock } from './offices';

type MethodName = {
  [F in keyof Contract]: `${F & string}.${keyof Contract[F] & string}`;
}[keyof Contract];
type InputOf<N extends MethodName> = N extends `${infer F}.${infer M}`
  ? F extends keyof Contract
    ? M extends keyof Contract[F]
      ? z.input<Extract<Contract[F][M], { input: z.ZodType }>['input']>
      : never
    : never
  : never;

/** What is measured here may look at its vault, and never asks for a window. */
const delegatesOf = (vault: OpenVault | undefined) =>
  new Proxy(
    { session: { vault, state: 'ready' }, clock },
    {
      get: (known, name) =>
        Reflect.get(known, name) ??
        (() => {
          throw new Error(`the bench has no window to ask for ${String(name)}`);
        }),
    },
  ) as unknown as AppDelegates;

export interface Desk {
  office: Office;
  /** What the window would get for its question. Throws when it is refused. */
  ask<N extends MethodName>(method: N, input: InputOf<N>): Promise<unknown>;
  askAny(method: string, input: unknown): Promise<unknown>;
}

/** The program behind its window: questions go through the same door with the same checks. */
export function deskOf(office: Office, vault?: OpenVault): Desk {
  const sender = { url: `${appOrigin}/index.html`, isMainFrame: true };
  const deps = {
    handlers: makeHandlers(delegatesOf(vault)),
    office: () => office,
    isBusy: () => false,
    log: (_: string, error: unknown) => {
      throw error;
    },
    onDamage: () => {
      throw new Error('the database is damaged');
    },
  };
  const askAny = async (method: string, input: unknown) => {
    const result = await dispatch(deps, method, input, sender);
    if (!result.ok) throw new Error(`${method}: ${result.error.message}`);
    return result.value;
  };
  return { office, ask: askAny, askAny };
}
