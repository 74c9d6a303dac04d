const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A key for a record made in the program: a prefix and eight random characters, unique enough that two
 * offices' packages can be brought together. `random` gives bytes.
 */
export function newKey(prefix: string, random: (length: number) => Uint8Array): string {
  const text = [...random(8)].map((byte) => alphabet.charAt(byte % 32)).join('');
  return `${prefix}-${text}`;
}
