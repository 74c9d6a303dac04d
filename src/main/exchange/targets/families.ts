import { entities } from '../../db/entities';
import { same, type Target } from './target';

export const familyTargets: readonly Target[] = [
  {
    file: 'families',
    entity: entities.family,
    match: ['key'],
    fields: {
      family_key: 'key',
      case_type: 'caseType',
      opened_on: 'openedOn',
      closed_on: 'closedOn',
      ...same('region', 'children'),
    },
  },
  {
    file: 'parents',
    entity: entities.parent,
    match: ['personId'],
    fields: {
      person_key: 'personId',
      family_key: 'familyId',
      role: 'role',
      enrolled_on: 'enrolledOn',
      exited_on: 'exitedOn',
    },
  },
  {
    file: 'referrals',
    entity: entities.referral,
    match: ['key'],
    fields: {
      referral_key: 'key',
      parent_key: 'parentId',
      channel: 'channel',
      from_professional: 'fromProfessionalId',
      received_on: 'receivedOn',
      decision: 'decision',
      decision_on: 'decisionOn',
      decline_reason: 'declineReason',
      withdrawn_on: 'withdrawnOn',
    },
  },
  {
    file: 'matches',
    entity: entities.match,
    match: ['key'],
    fields: {
      match_key: 'key',
      mentor_key: 'mentorId',
      parent_key: 'parentId',
      referral_key: 'referralId',
      start_on: 'startOn',
      end_on: 'endOn',
      closure_reason: 'closureReason',
      closure_kind: 'closureKind',
      voided: 'voided',
    },
  },
  {
    file: 'events',
    entity: entities.caseEvent,
    match: ['key'],
    fields: {
      event_key: 'key',
      parent_keys: 'parents',
      mentor_requested: 'mentorRequested',
      mentor_attended: 'mentorAttended',
      parent_attended: 'parentAttended',
      ...same('on', 'kind', 'place'),
    },
  },
  {
    file: 'service_links',
    entity: entities.serviceLink,
    match: ['key'],
    fields: {
      link_key: 'key',
      parent_key: 'parentId',
      identified_on: 'identifiedOn',
      linked_on: 'linkedOn',
      outcome_on: 'outcomeOn',
      ...same('need', 'method', 'outcome'),
    },
  },
];
