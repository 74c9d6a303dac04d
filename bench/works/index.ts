import type { Work } from '../work';
import { encryption } from './encryption';
import { figures } from './figures';
import { importing } from './import';
import { lists } from './lists';
import { saveContact } from './save-contact';
import { search } from './search';

/** Everything that is measured, in the order of the report. */
export const works: readonly Work[] = [lists, search, saveContact, figures, encryption, importing];
