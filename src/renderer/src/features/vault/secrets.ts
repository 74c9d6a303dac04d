import { ApiError } from '../../lib/api';

/**
 * Says a wrong secret at the field where it was typed. Somebody who is in already need not wonder whether
 * the file is damaged.
 */
export async function atField<T>(
  field: string,
  message: string,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'WRONG_KEY_OR_DAMAGED') throw error;
    throw new ApiError({ code: 'VALIDATION', field, message });
  }
}

/** The same for the passphrase that each act on the keys asks for. */
export const withCurrent = <T>(work: () => Promise<T>, field = 'current'): Promise<T> =>
  atField(field, 'This passphrase does not open the vault. Type it again.', work);
