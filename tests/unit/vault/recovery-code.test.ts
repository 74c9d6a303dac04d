import {
  checkCharacter,
  encodeRecovery,
  parseRecovery,
  printRecovery,
  recoveryGroups,
} from '@shared/domain/vault/recovery-code';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const bytes = fc.uint8Array({ minLength: 20, maxLength: 20 });

describe('the recovery code', () => {
  it('is the bits of its bytes, five to a character', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const bits = [...random].map((byte) => byte.toString(2).padStart(8, '0')).join('');
        const expected = bits.match(/.{5}/g)!.map((five) => alphabet[Number.parseInt(five, 2)]);
        expect(encodeRecovery(random)).toBe(expected.join(''));
      }),
    );
  });

  it('reads as it was printed, however it is spaced and whatever its case', () => {
    const gap = fc.constantFrom(' ', '-', '', '\n', ' – ', '_');
    fc.assert(
      fc.property(
        bytes,
        fc.array(gap, { minLength: 8, maxLength: 8 }),
        fc.boolean(),
        (b, gaps, low) => {
          const data = encodeRecovery(b);
          const typed = recoveryGroups(data)
            .map((group, i) => group + gaps[i]!)
            .join('');
          expect(parseRecovery(low ? typed.toLowerCase() : typed)).toEqual({ ok: true, data });
          expect(parseRecovery(data)).toEqual({ ok: true, data });
        },
      ),
    );
  });

  it('names the group of any one wrong character', () => {
    fc.assert(
      fc.property(bytes, fc.nat(39), fc.integer({ min: 1, max: 31 }), (b, at, shift) => {
        const typed = [...recoveryGroups(encodeRecovery(b)).join('')];
        typed[at] = alphabet[(alphabet.indexOf(typed[at]!) + shift) % 32]!;
        const parsed = parseRecovery(typed.join(''));
        // Weights 2 and 4 share factors with 32, so some slips of their characters pass the sum.
        if (parsed.ok) expect([1, 3]).toContain(at % 5);
        else expect(parsed.message).toContain(`Group ${Math.floor(at / 5) + 1} `);
      }),
    );
  });

  it('takes letters that look like digits for digits', () => {
    const data = '0101'.repeat(8);
    const typed = printRecovery(data).replaceAll('0', 'O').replace('1', 'I').replace('1', 'l');
    expect(parseRecovery(typed)).toEqual({ ok: true, data });
  });

  it.each(['', 'ABCD', 'Ü'.repeat(40), '0'.repeat(41)])('refuses %j with a sentence', (typed) => {
    expect(parseRecovery(typed)).toMatchObject({
      ok: false,
      message: expect.any(String) as string,
    });
  });

  it('checks a group with the sum weighted 1 to 4, modulo 32', () => {
    expect(checkCharacter('0000')).toBe('0');
    expect(checkCharacter('1000')).toBe('1');
    expect(checkCharacter('0001')).toBe('4');
    expect(checkCharacter('ZZZZ')).toBe(alphabet[(31 * 10) % 32]);
  });
});
