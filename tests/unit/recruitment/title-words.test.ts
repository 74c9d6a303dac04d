import { titleWords } from '@shared/domain/recruitment/title-words';
import { expect, test } from 'vitest';

test.each([
  ['attorney_parent', 'Attorney parent'],
  ['judge', 'Judge'],
  ['Senior caseworker', 'Senior caseworker'],
  ['GAL/CASA', 'GAL/CASA'],
  [null, null],
])('%s reads %s', (title, expected) => {
  expect(titleWords(title)).toBe(expected);
});
