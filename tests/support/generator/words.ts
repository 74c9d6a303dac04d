import type { Rng } from './rng';

const firstNames = [
  'Ana',
  'Jürgen',
  'Zoë',
  "D'Arcy",
  'Núria',
  'Łukasz',
  'Mary Ann',
  'Håkon',
  '明',
  'María José',
  '=1+1',
  'Null',
  'Ümit',
  '"Bo"',
];
const lastNames = [
  'Dawson',
  "O'Neill",
  'Müller-Lüdenscheidt',
  'de la Cruz, Jr.',
  'Straße',
  'Ó Súilleabháin',
  'Smith "Smitty" Jones',
  '+Plus',
  'الأحمد',
  'undefined',
];
const notes = [
  'Talked about the week and next steps.',
  'She said "it feels possible", and we laughed.',
  'Two lines:\nbus pass, visit on Friday',
  '=1+1',
  '=HYPERLINK("http://example.org","x")',
  '+15550100',
  '-5',
  '@SUM(A1)',
  'Umlauts äöüß, a comma, a ; semicolon and a \t tab',
  "'apostrophe first",
  '🙂 went well',
  'Line one\n\nLine three, "quoted"',
  '0',
  'yes',
  '2026-02-30',
];
const sites = ['Main office', 'Courthouse, room 2', 'Library "annex"', 'Übergang 7'];
const regions = ['North', 'Central', 'Foothills, East', 'Südstadt'];

export const words = {
  firstName: (rng: Rng) => rng.pick(firstNames),
  lastName: (rng: Rng) => rng.pick(lastNames),
  note: (rng: Rng) => rng.pick(notes),
  site: (rng: Rng) => rng.pick(sites),
  region: (rng: Rng) => rng.pick(regions),
};

/** Keys a careless program stumbles over; each is valid: text, at most 64 characters. */
const oddKeys = [
  'K'.repeat(64),
  'Ö 1',
  'a,b"c',
  '=1+1',
  '007',
  '7',
  'constructor',
  '__proto__',
  'p0001',
  "O'Key",
];

/** Makes the keys of one file: P0001, P0002, … with odd ones among them. */
export function keyMaker(rng: Rng, prefix: string): () => string {
  const odd = rng.sample(oddKeys, rng.int(0, 4));
  let count = 0;
  return () => {
    const other = count > 0 && rng.chance(0.15) ? odd.pop() : undefined;
    if (other !== undefined) return other;
    count += 1;
    return `${prefix}${String(count).padStart(4, '0')}`;
  };
}
