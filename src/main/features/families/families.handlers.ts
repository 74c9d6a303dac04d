import type { HandlersOf } from '../feature-handlers';

export const familiesHandlers: HandlersOf<'families'> = {};
