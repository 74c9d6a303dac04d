import type { HandlersOf } from '../feature-handlers';

export const reportsHandlers: HandlersOf<'reports'> = {};
