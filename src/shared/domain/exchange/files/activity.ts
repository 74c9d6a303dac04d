import * as lists from '../../lists/activity';
import {
  type CellType,
  code,
  codes,
  date,
  file,
  key,
  refs,
  required,
  text,
  time,
  whole,
  yesNo,
} from '../define';
import { limits } from '../limits';

const miles: CellType = { type: 'decimal', places: 1, shown: 1, max: limits.milesTenths };

export const contacts = file('contacts', ['contact_key'], {
  contact_key: required(key),
  on: required(date),
  start_time: time,
  minutes: required(whole(limits.dayMinutes)),
  travel_minutes: whole(limits.dayMinutes),
  miles,
  mode: required(code(lists.contactMode)),
  result: required(code(lists.contactResult)),
  place: code(lists.place),
  mentor_keys: required(refs('mentors')),
  parent_keys: required(refs('parents')),
  purposes: codes(lists.purpose),
  support: codes(lists.support),
  advocacy: code(lists.advocacy),
  payable: yesNo,
  summary: text(limits.longText),
});

export const activities = file('activities', ['activity_key'], {
  activity_key: required(key),
  on: required(date),
  minutes: required(whole(limits.weekMinutes)),
  kind: required(code(lists.activityKind)),
  mentor_keys: required(refs('mentors')),
  organization: text(limits.text),
  audience_count: whole(limits.audience),
  miles,
  payable: yesNo,
});

export const supervision = file('supervision', ['session_key'], {
  session_key: required(key),
  on: required(date),
  minutes: required(whole(limits.dayMinutes)),
  type: required(code(lists.supervisionType)),
  supervisor: text(limits.text),
  mentor_keys: required(refs('mentors')),
  topics: codes(lists.supervisionTopic),
  note: text(limits.longText),
});

export const incidents = file('incidents', ['incident_key'], {
  incident_key: required(key),
  on: required(date),
  kind: required(code(lists.incidentKind)),
  mentor_keys: refs('mentors'),
  status: required(code(lists.incidentStatus)),
  closed_on: date,
});
