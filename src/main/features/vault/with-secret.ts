import { fail, Failure, ok, type Result } from '@shared/errors';
import type { Session } from '../../session/session';

/**
 * Runs something that a typed secret must open. A wrong one counts as a try and comes back as a value:
 * thrown while the vault is open, it would be taken for a damaged file.
 * @param field the input that the secret was typed into
 */
export async function withSecret<T>(
  session: Session,
  field: string,
  work: () => Promise<T>,
): Promise<Result<T>> {
  try {
    return ok(await session.try(work));
  } catch (error) {
    if (!(error instanceof Failure) || error.error.code !== 'WRONG_KEY_OR_DAMAGED') throw error;
    const message =
      session.state === 'ready' ? 'That does not open this. Try again.' : error.message;
    return fail('WRONG_KEY_OR_DAMAGED', message, { field });
  }
}
