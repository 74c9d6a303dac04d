import { parseArgs } from 'node:util';

export const sizes = ['S', 'M', 'L'] as const;
export type Size = (typeof sizes)[number];

export interface Options {
  sizes: Size[];
  /** Beginnings of the names of works; all of them when empty. */
  only: string[];
  /** Where the JSON goes: a file, or standard output. */
  json: string | null;
  /** Samples of the slower works. */
  runs: number;
  list: boolean;
  help: boolean;
}

export const usage = `npm run bench -- [--size S,M,L] [--only NAME] [--runs N] [--json FILE] [--list]

  --size   offices to measure on: S the sample office, M a large county, L a state; S,M without it
  --only   works whose name starts like this; may be given several times
  --runs   samples of each slower work, 5 or more (5)
  --json   writes the JSON object to this file instead of standard output
  --list   says which works there are`;

export class UsageError extends Error {}

/** Reads the words after the command. Throws UsageError with a sentence. */
export function readOptions(words: readonly string[]): Options {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...words],
      options: {
        size: { type: 'string', default: 'S,M' },
        only: { type: 'string', multiple: true, default: [] },
        json: { type: 'string' },
        runs: { type: 'string', default: '5' },
        list: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const wanted = values.size.split(',').map((name) => name.trim().toUpperCase());
  const unknown = wanted.find((name) => !(sizes as readonly string[]).includes(name));
  if (unknown !== undefined) throw new UsageError(`There is no size ${unknown}: choose S, M or L.`);
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new UsageError('--runs takes a whole number.');
  return {
    sizes: sizes.filter((size) => wanted.includes(size)),
    only: values.only,
    json: values.json ?? null,
    runs,
    list: values.list,
    help: values.help,
  };
}
