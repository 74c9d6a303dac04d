import type { Work } from '../work';
import { encryption } from './encryption';
import { figures } from './figures';
import { importing } from './import';
import { lists } from './lists';
import { memory } from './memory';
import { saveContact } from './save-contact';
import { search } from './search';
import { start } from './start';

/** Everything that is measured, in the order of the report. */
export const works: readonly Work[] = [
  start,
  memory,
  lists,
  search,
  saveContact,
  figures,
  encryption,
  importing,
];
