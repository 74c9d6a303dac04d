import type { HandlersOf } from '../feature-handlers';

export const trainingHandlers: HandlersOf<'training'> = {};
