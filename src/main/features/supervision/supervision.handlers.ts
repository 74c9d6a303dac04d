import type { HandlersOf } from '../feature-handlers';

export const supervisionHandlers: HandlersOf<'supervision'> = {};
