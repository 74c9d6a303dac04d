const numbered = /^(\D*)(\d+)$/;
const first = 'M-001';

/**
 * A parent partner number to offer: the highest one of the usual kind, plus one, written alike
 * ('M-017' → 'M-018'). The coordinator can type another.
 */
export function nextMentorNo(taken: readonly string[]): string {
  const kinds = new Map<string, { uses: number; highest: number; width: number }>();
  for (const text of taken) {
    const match = numbered.exec(text.trim());
    if (!match) continue;
    const [, prefix = '', digits = ''] = match;
    const number = Number(digits);
    if (!Number.isSafeInteger(number + 1)) continue;
    const kind = kinds.get(prefix) ?? { uses: 0, highest: -1, width: 0 };
    kind.uses += 1;
    if (number > kind.highest) Object.assign(kind, { highest: number, width: digits.length });
    kinds.set(prefix, kind);
  }
  const usual = [...kinds].toSorted(([, a], [, b]) => b.uses - a.uses)[0];
  if (!usual) return first;
  const [prefix, { highest, width }] = usual;
  return `${prefix}${String(highest + 1).padStart(width, '0')}`;
}
