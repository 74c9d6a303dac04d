import type { Work } from '../work';
import { backup } from './backup';
import { encryption } from './encryption';
import { figures } from './figures';
import { importing } from './import';
import { frames } from './frames';
import { installedSize } from './installed-size';
import { lists } from './lists';
import { memory } from './memory';
import { pdf } from './pdf';
import { saveContact } from './save-contact';
import { search } from './search';
import { start } from './start';
import { unlock } from './unlock';

/** Everything that is measured, in the order of the report. */
export const works: readonly Work[] = [
  start,
  unlock,
  memory,
  lists,
  search,
  saveContact,
  figures,
  pdf,
  frames,
  backup,
  importing,
  encryption,
  installedSize,
];
