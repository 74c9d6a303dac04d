import type { HandlersOf } from '../feature-handlers';

export const exchangeHandlers: HandlersOf<'exchange'> = {};
