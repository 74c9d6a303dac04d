import { ok } from '@shared/errors';
import type { HandlersOf } from '../feature-handlers';
import {
  archiveProfessional,
  createProfessional,
  professionalList,
  professionalOptions,
  professionalRecord,
  updateProfessional,
} from './professionals.service';

export const professionalsHandlers: HandlersOf<'professionals'> = {
  list: ({ read }, input) => ok(professionalList(read, input)),
  get: ({ read }, { id }) => professionalRecord(read, id),
  find: ({ read }, { text }) => ok(professionalOptions(read, text)),
  create: ({ office }, input) => createProfessional(office, input),
  update: ({ office }, input) => updateProfessional(office, input),
  archive: ({ office }, input) => archiveProfessional(office, input),
};
