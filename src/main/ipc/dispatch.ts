import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import type { Clock } from '@shared/dates';
import { type Contract, findMethod, type Handlers } from '@shared/contract';
import { type AppError, fail, type Result } from '@shared/errors';
import { classifyError, storageError } from '../db/errors';
import type { ReadDb } from '../db/handles';
import type { Office } from '../db/write';
import { isTrustedSender, type SenderInfo } from './trust';

/** A query sees a handle that can only read. */
export interface QueryContext {
  read: ReadDb;
  clock: Clock;
}

/** A command may open one transaction with `write(office, …)`. */
export interface CommandContext extends QueryContext {
  office: Office;
}

export type AppHandlers = Handlers<QueryContext, CommandContext>;

export interface DispatchDeps {
  /** A process that only prints answers only what its pages ask. */
  handlers: Partial<AppHandlers>;
  /** The open office, or undefined while locked. */
  office(): Office | undefined;
  /** True while a long task owns the database: other methods that need it wait their turn. */
  isBusy(): boolean;
  developerOrigin?: string | undefined;
  /** Gets unexpected errors; must not be given personal data. */
  log(ref: string, error: unknown): void;
  /** Called once when a page of the database turns out to be damaged. */
  onDamage(): void;
}

type AnyHandler = (context: unknown, input: unknown) => Result<unknown> | Promise<Result<unknown>>;

/** One sentence per field, as dotted paths. */
function fieldMessages(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) {
    const path = issue.path.join('.');
    fields[path] ??= issue.message;
  }
  return fields;
}

function lockedContext(): unknown {
  // Methods that also work while locked get no database at all.
  return {};
}

/**
 * The one door from the window to the program: trusted sender → known method → allowed in this state →
 * valid input → handler → valid output. Never throws.
 */
export async function dispatch(
  deps: DispatchDeps,
  name: unknown,
  input: unknown,
  sender: SenderInfo,
): Promise<Result<unknown>> {
  if (!isTrustedSender(sender, deps.developerOrigin)) {
    return fail('UNTRUSTED', 'This request did not come from the program window.');
  }
  const method = typeof name === 'string' ? findMethod(name) : undefined;
  if (!method) return fail('UNTRUSTED', 'The program does not know this request.');
  const office = deps.office();
  if (method.requires === 'ready' && !office) {
    return fail('LOCKED', 'The program is locked. Unlock it to go on.');
  }
  if (method.requires === 'ready' && deps.isBusy()) {
    return fail('DB_BUSY', 'A longer task is under way. Wait until it is done, then try again.');
  }
  const parsed = method.input.safeParse(input);
  if (!parsed.success) {
    const fields = fieldMessages(parsed.error);
    const message = Object.values(fields)[0] ?? 'Check what was entered.';
    return fail('VALIDATION', message, { fields });
  }
  const [feature, methodName] = (name as string).split('.') as [keyof Contract, string];
  const handler = (deps.handlers[feature] as Record<string, AnyHandler> | undefined)?.[methodName];
  if (!handler) return fail('UNTRUSTED', 'The program does not know this request.');
  const context = office ? { read: office.read, clock: office.clock, office } : lockedContext();
  try {
    const result = await handler(context, parsed.data);
    if (!result.ok) return result;
    return { ok: true, value: method.output.parse(result.value) };
  } catch (error) {
    return { ok: false, error: expected(deps, error) };
  }
}

function expected(deps: DispatchDeps, error: unknown): AppError {
  const known = classifyError(error);
  if (known) {
    if (known.code === 'DB_CORRUPT') deps.onDamage();
    // Once a file is open, "not a database" on a page means damage, not a wrong passphrase.
    if (known.code === 'WRONG_KEY_OR_DAMAGED' && deps.office()) {
      deps.onDamage();
      return storageError('DB_CORRUPT');
    }
    return known;
  }
  const ref = randomBytes(4).toString('hex');
  deps.log(ref, error);
  return {
    code: 'UNEXPECTED',
    message: `Something went wrong in the program. Nothing was half-saved. Reference: ${ref}.`,
    ref,
  };
}
