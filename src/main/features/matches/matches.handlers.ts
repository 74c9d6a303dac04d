import type { HandlersOf } from '../feature-handlers';

export const matchesHandlers: HandlersOf<'matches'> = {};
