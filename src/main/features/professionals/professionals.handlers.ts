import type { HandlersOf } from '../feature-handlers';

export const professionalsHandlers: HandlersOf<'professionals'> = {};
