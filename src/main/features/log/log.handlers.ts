import type { HandlersOf } from '../feature-handlers';

export const logHandlers: HandlersOf<'log'> = {};
