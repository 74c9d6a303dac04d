import * as lists from '../../lists/families';
import { code, date, file, key, ref, refs, required, text, whole, yesNo } from '../define';
import { limits } from '../limits';

export const families = file('families', ['family_key'], {
  family_key: required(key),
  region: text(limits.text),
  case_type: code(lists.caseType),
  opened_on: required(date),
  closed_on: date,
  children: required(whole(limits.people)),
});

export const parents = file('parents', ['person_key'], {
  person_key: required(ref('people')),
  family_key: required(ref('families')),
  role: required(code(lists.parentRole)),
  enrolled_on: required(date),
  exited_on: date,
});

export const referrals = file('referrals', ['referral_key'], {
  referral_key: required(key),
  parent_key: required(ref('parents')),
  channel: required(code(lists.channel)),
  from_professional: ref('professionals'),
  received_on: required(date),
  decision: code(lists.referralDecision),
  decision_on: date,
  decline_reason: text(limits.text),
  withdrawn_on: date,
});

export const matches = file('matches', ['match_key'], {
  match_key: required(key),
  mentor_key: required(ref('mentors')),
  parent_key: required(ref('parents')),
  referral_key: ref('referrals'),
  start_on: required(date),
  end_on: date,
  closure_reason: code(lists.closureReason),
  closure_kind: code(lists.closureKind),
  voided: yesNo,
});

export const events = file('events', ['event_key'], {
  event_key: required(key),
  on: required(date),
  kind: required(code(lists.eventKind)),
  parent_keys: required(refs('parents')),
  place: text(limits.text),
  mentor_requested: yesNo,
  mentor_attended: yesNo,
  parent_attended: code(lists.parentAttended),
});

export const serviceLinks = file('service_links', ['link_key'], {
  link_key: required(key),
  parent_key: required(ref('parents')),
  need: required(code(lists.need)),
  identified_on: required(date),
  linked_on: date,
  method: code(lists.linkMethod),
  outcome: code(lists.linkOutcome),
  outcome_on: date,
});
