/**
 * The recovery code: 160 random bits as 32 characters of Crockford's base 32, written as 8 groups of
 * 4 with a check character each, so that a typing error names its group. Format fixed by the vault page.
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groups = 8;
const perGroup = 4;

/** Check character of a group: alphabet position of the sum, weighted 1 to 4, modulo 32. */
export function checkCharacter(group: string): string {
  const sum = [...group].reduce((total, char, i) => total + alphabet.indexOf(char) * (i + 1), 0);
  return alphabet.charAt(sum % alphabet.length);
}

/** The 32 data characters of 20 random bytes. */
export function encodeRecovery(bytes: Uint8Array): string {
  if (bytes.length !== 20) throw new Error('a recovery code has 160 bits');
  let text = '';
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet.charAt((buffer >> bits) & 31);
    }
    buffer &= (1 << bits) - 1;
  }
  return text;
}

/** The code as printed: 8 groups of 5 characters, the last of each its check character. */
export function printRecovery(data: string): string {
  return recoveryGroups(data).join(' ');
}

/** The 8 printed groups. */
export function recoveryGroups(data: string): string[] {
  return Array.from({ length: groups }, (_, i) => {
    const group = data.slice(i * perGroup, (i + 1) * perGroup);
    return group + checkCharacter(group);
  });
}

export type ParsedRecovery = { ok: true; data: string } | { ok: false; message: string };

/** Letters people mix up when reading a print: O for 0, I and L for 1. */
function normalize(text: string): string {
  return text
    .toUpperCase()
    .replace(/[\s\-–—_.]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}

/**
 * Reads a typed or pasted code: with check characters (40) or the bare data (32), in any spacing.
 * @returns the 32 data characters, or a sentence that names the group to look at
 */
export function parseRecovery(text: string): ParsedRecovery {
  const typed = normalize(text);
  const strange = [...typed].find((char) => !alphabet.includes(char));
  if (strange !== undefined) {
    return {
      ok: false,
      message: `“${strange}” is not used in a recovery code. Check what was typed.`,
    };
  }
  if (typed.length === groups * perGroup) return { ok: true, data: typed };
  if (typed.length !== groups * (perGroup + 1)) {
    return {
      ok: false,
      message: `A recovery code has 8 groups of 5 characters, 40 in all. This one has ${typed.length}.`,
    };
  }
  let data = '';
  for (let i = 0; i < groups; i += 1) {
    const group = typed.slice(i * 5, i * 5 + perGroup);
    if (checkCharacter(group) !== typed.charAt(i * 5 + perGroup)) {
      return {
        ok: false,
        message: `Group ${i + 1} has a typing error. Compare it with the sheet.`,
      };
    }
    data += group;
  }
  return { ok: true, data };
}
