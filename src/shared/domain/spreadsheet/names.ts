/** Small words that belong to the family name: 'de la Cruz', 'van Dyke'. */
const particles: ReadonlySet<string> = new Set([
  'de',
  'del',
  'der',
  'den',
  'di',
  'da',
  'dos',
  'la',
  'las',
  'le',
  'los',
  'van',
  'von',
  'st',
  'st.',
  'bin',
  'al',
  'el',
]);

const suffix = /^(jr|sr|ii|iii|iv)\.?$/i;

/**
 * A name in one cell: 'Reyes, Maria' or 'Maria de la Cruz'. Of more than two words the last is the family
 * name, with the small words before it; the person can correct it in the preview.
 * @returns an empty last name for a single word
 */
export function splitName(text: string): { first: string; last: string } {
  const whole = text.trim().replace(/\s+/g, ' ');
  const comma = /^([^,]+), ?([^,]+)$/.exec(whole);
  if (comma && !suffix.test(comma[2] ?? '')) {
    return { first: (comma[2] ?? '').trim(), last: (comma[1] ?? '').trim() };
  }
  const words = whole.replace(/, ?/, ' ').split(' ');
  if (words.length === 1) return { first: whole, last: '' };
  let from = words.length - 1;
  if (suffix.test(words[from] ?? '') && from > 1) from -= 1;
  while (from > 1 && particles.has((words[from - 1] ?? '').toLowerCase())) from -= 1;
  return { first: words.slice(0, from).join(' '), last: words.slice(from).join(' ') };
}
