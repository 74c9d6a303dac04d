import Database from 'better-sqlite3';
import { compare } from '../measure';
import { atSizeL, type Entry, entry } from '../result';
import type { Raw } from '../vault/raw';
import type { Work } from '../work';

/** A full-text index over the same names in memory: what the search could cost at best. */
function bareIndex(client: Raw): Raw {
  const index = new Database(':memory:');
  index.exec(`create virtual table names using fts5(name, tokenize='unicode61', prefix='1 2 3')`);
  const insert = index.prepare('insert into names (rowid, name) values (?, ?)');
  const people = client.prepare('select id, search_name from person').raw().iterate();
  index.exec('BEGIN');
  for (const row of people as IterableIterator<[number, string]>) insert.run(row);
  index.exec('COMMIT');
  return index;
}

/** As somebody types a name, letter by letter. */
const typed = ['r', 'ra', 'ram', 'ramirez ana'];

export const search: Work = {
  name: 'search',
  sizes: ['S', 'M', 'L'],
  window: false,
  async run({ options, size, desk }) {
    const { office, askAny } = await desk(size);
    const index = bareIndex(office.client);
    const bare = index.prepare('select rowid, name from names where names match ? limit 12').raw();
    const entries: Entry[] = [];
    for (const text of typed) {
      const match = text
        .split(' ')
        .map((word) => `${word}*`)
        .join(' ');
      const measured = await compare({
        product: () => askAny('search.find', { text }),
        reference: () => bare.all(match),
        runs: Math.max(9, options.runs),
      });
      entries.push(
        entry(
          {
            work: `search/${text.replace(' ', '+')}`,
            size,
            ...atSizeL(size, 1.5),
            limit: 16,
            product_is: `search.find “${text}”`,
            reference_is: 'the bare FTS5 query over the same names, in memory, 12 rows',
          },
          measured,
        ),
      );
    }
    index.close();
    return entries;
  },
};
