import { fold, phoneDigits, searchName } from '@shared/domain/people/search-name';
import { entities } from '../../db/entities';
import { same, type Target } from './target';

export const peopleTargets: readonly Target[] = [
  {
    file: 'people',
    entity: entities.person,
    match: ['key'],
    fields: {
      person_key: 'key',
      first_name: 'firstName',
      last_name: 'lastName',
      preferred_name: 'preferredName',
      phone_ok_voicemail: 'phoneOkVoicemail',
      phone_ok_text: 'phoneOkText',
      safe_contact_note: 'safeContactNote',
      ...same('gender', 'languages', 'region', 'phone', 'email'),
    },
    derived: ['searchName', 'phoneDigits'],
    complete(_row, values) {
      const text = (field: string) => values[field] as string | null;
      values['searchName'] = searchName(
        text('firstName') ?? '',
        text('lastName') ?? '',
        text('preferredName'),
      );
      values['phoneDigits'] = phoneDigits(text('phone'));
    },
  },
  {
    file: 'professionals',
    entity: entities.professional,
    match: ['key'],
    fields: {
      professional_key: 'key',
      ...same('name', 'title', 'organization', 'phone', 'email'),
    },
    derived: ['searchName'],
    complete(row, values) {
      values['searchName'] = fold(row.text('name'));
    },
  },
  {
    file: 'candidates',
    entity: entities.candidate,
    match: ['personId'],
    fields: {
      person_key: 'personId',
      source: 'source',
      nominated_by: 'nominatedById',
      inquiry_on: 'inquiryOn',
      closed_on: 'closedOn',
      closed_reason: 'closedReason',
      keep_warm_until: 'keepWarmUntil',
    },
  },
  {
    file: 'candidate_stages',
    entity: entities.candidateStage,
    match: ['candidateId', 'stage', 'enteredOn'],
    fields: { person_key: 'candidateId', stage: 'stage', entered_on: 'enteredOn' },
  },
  {
    file: 'background_checks',
    entity: entities.backgroundCheck,
    match: ['personId', 'type', 'requestedOn'],
    fields: {
      person_key: 'personId',
      type: 'type',
      requested_on: 'requestedOn',
      received_on: 'receivedOn',
      outcome: 'outcome',
      valid_until: 'validUntil',
    },
  },
  {
    file: 'modules',
    entity: entities.moduleCompletion,
    match: ['personId', 'module', 'completedOn'],
    fields: {
      person_key: 'personId',
      module: 'module',
      completed_on: 'completedOn',
      minutes: 'minutes',
      expires_on: 'expiresOn',
    },
  },
  {
    file: 'mentors',
    entity: entities.mentor,
    match: ['personId'],
    fields: {
      person_key: 'personId',
      mentor_no: 'mentorNo',
      start_on: 'startOn',
      max_matches: 'maxMatches',
      max_hours_month: 'maxHoursMonth',
      transport: 'transport',
    },
  },
  {
    file: 'mentor_status',
    entity: entities.mentorStatus,
    match: ['mentorId', 'from'],
    fields: { person_key: 'mentorId', ...same('status', 'from', 'to', 'reason') },
  },
];
