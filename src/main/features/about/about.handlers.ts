import { ok } from '@shared/errors';
import { programRoot } from '../../headless/paths';
import type { HandlersOf } from '../feature-handlers';
import { readLicences } from './licences';

export const aboutHandlers: HandlersOf<'about'> = {
  licences: () => ok(readLicences(programRoot)),
};
