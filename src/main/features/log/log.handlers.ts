import { ok } from '@shared/errors';
import type { HandlersOf } from '../feature-handlers';
import { activityRecord, addActivity, updateActivity } from './activity.service';
import { setAside } from './entry.service';
import { activitiesById, contactsById } from './log.repo';
import { addContact, contactRecord, updateContact } from './contact.service';
import { lastContact, logEntries, totalsOf } from './log.service';
import { entryWarnings } from './warnings.service';
import { mentorOptions, namesOf, parentOptions } from './who.service';

export const logHandlers: HandlersOf<'log'> = {
  entries: ({ read }, input) => logEntries(read, input),
  totals: ({ read }, filter) => totalsOf(read, filter),
  contact: ({ read }, { id }) => contactRecord(read, id),
  activity: ({ read }, { id }) => activityRecord(read, id),
  addContact: ({ office }, input) => addContact(office, input),
  updateContact: ({ office }, input) => updateContact(office, input),
  setAsideContact: ({ office }, input) =>
    setAside(office, 'contact', contactsById(office.read, [input.id])[0], input),
  addActivity: ({ office }, input) => addActivity(office, input),
  updateActivity: ({ office }, input) => updateActivity(office, input),
  setAsideActivity: ({ office }, input) =>
    setAside(office, 'activity', activitiesById(office.read, [input.id])[0], input),
  warnings: ({ read, clock }, input) => ok(entryWarnings(read, input, clock.today())),
  lastContact: ({ read }) => ok(lastContact(read)),
  findMentors: ({ read }, { text, on }) => ok(mentorOptions(read, text, on)),
  findParents: ({ read }, input) => ok(parentOptions(read, input)),
  names: ({ read }, input) => ok(namesOf(read, input)),
};
