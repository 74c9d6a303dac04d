import type { HandlersOf } from '../feature-handlers';

export const searchHandlers: HandlersOf<'search'> = {};
