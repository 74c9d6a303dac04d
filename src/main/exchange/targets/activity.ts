import { entities } from '../../db/entities';
import { sealHash } from '../../features/supervision/seal';
import { same, type Target } from './target';

export const activityTargets: readonly Target[] = [
  {
    file: 'contacts',
    entity: entities.contact,
    match: ['key'],
    fields: {
      contact_key: 'key',
      start_time: 'startTime',
      travel_minutes: 'travelMinutes',
      miles: 'milesTenths',
      mentor_keys: 'mentors',
      parent_keys: 'parents',
      ...same('on', 'minutes', 'mode', 'result', 'place', 'purposes', 'support', 'advocacy'),
      ...same('payable', 'summary'),
    },
  },
  {
    file: 'activities',
    entity: entities.activity,
    match: ['key'],
    fields: {
      activity_key: 'key',
      mentor_keys: 'mentors',
      audience_count: 'audienceCount',
      miles: 'milesTenths',
      ...same('on', 'minutes', 'kind', 'organization', 'payable'),
    },
  },
  {
    file: 'supervision',
    entity: entities.supervision,
    match: ['key'],
    fields: {
      session_key: 'key',
      mentor_keys: 'mentors',
      ...same('on', 'minutes', 'type', 'supervisor', 'topics', 'note'),
    },
    initial: ['sealedAt', 'sealHash'],
    complete(row, values, { now }) {
      values['sealedAt'] = now;
      values['sealHash'] = sealHash({
        on: row.text('on'),
        minutes: row.number('minutes') ?? 0,
        type: row.text('type'),
        supervisor: row.get('supervisor') as string | null,
        note: row.get('note') as string | null,
        topics: row.list('topics'),
        mentors: row.list('mentor_keys'),
      });
    },
    sealed:
      'session_key: this session is in the program already, finished and sealed, and its words differ. Sealed words do not change: add an addendum in the program instead.',
    withheld: { field: 'note', when: 'restricted' },
  },
  {
    file: 'incidents',
    entity: entities.incident,
    match: ['key'],
    fields: {
      incident_key: 'key',
      mentor_keys: 'mentors',
      closed_on: 'closedOn',
      ...same('on', 'kind', 'status'),
    },
  },
];
