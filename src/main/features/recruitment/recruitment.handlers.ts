import type { HandlersOf } from '../feature-handlers';

export const recruitmentHandlers: HandlersOf<'recruitment'> = {};
