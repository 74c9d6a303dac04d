import { ok } from '@shared/errors';
import type { HandlersOf } from '../feature-handlers';
import { searchAll } from './search.service';

export const searchHandlers: HandlersOf<'search'> = {
  find: ({ read }, { text }) => ok(searchAll(read, text)),
};
