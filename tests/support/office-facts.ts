import type { Facts } from '../../src/shared/domain/report/facts';
import { Keys, readCsv } from './office-csv';
import { historyOf } from './office-history';

/** A window that holds every date an office can have. */
export const allTime = { from: '0001-01-01', to: '9999-12-31' };

/** Reads a whole office package folder into the rows that figures read. */
export function officeFacts(folder: string): Facts {
  const read = (name: string) => readCsv(folder, name);
  const people = new Keys();
  const [families, referrals, cohorts, sessions] = [new Keys(), new Keys(), new Keys(), new Keys()];
  const person = (key: string): number => people.id(key);
  const setting = new Map(read('settings').map((row) => [row.text('key'), row.opt('value')]));
  const number = (key: string, otherwise: number): number => Number(setting.get(key) ?? otherwise);
  const courseMinutes = new Map(
    read('course_sessions').map((row) => [
      `${row.text('course_code')}/${row.int('week_no')}`,
      row.int('minutes'),
    ]),
  );
  const courseOf = new Map(
    read('cohorts').map((row) => [row.text('cohort_key'), row.text('course_code')]),
  );
  const rows: Omit<Facts, 'history'> = {
    window: allTime,
    settings: {
      fiscalYearStartMonth: number('fiscal_year_start_month', 7),
      supervisionIntervalDays: number('supervision_interval_days', 30),
      minMinutesPerMatchMonth: number('min_minutes_per_match_month', 420),
    },
    mentorStatuses: read('mentor_status').map((row) => ({
      mentorId: person(row.text('person_key')),
      status: row.text('status'),
      from: row.text('from'),
      to: row.opt('to'),
    })),
    candidates: read('candidates').map((row) => ({
      id: person(row.text('person_key')),
      source: row.text('source'),
      inquiryOn: row.text('inquiry_on'),
      closedOn: row.opt('closed_on'),
      closedReason: row.opt('closed_reason'),
    })),
    stageEvents: read('candidate_stages').map((row, id) => ({
      id,
      candidateId: person(row.text('person_key')),
      stage: row.text('stage'),
      enteredOn: row.text('entered_on'),
    })),
    cohorts: read('cohorts').map((row) => ({
      id: cohorts.id(row.text('cohort_key')),
      status: row.text('status'),
      startOn: row.text('start_on'),
      endOn: row.opt('end_on'),
    })),
    cohortSessions: read('cohort_sessions').map((row) => ({
      id: sessions.id(`${row.text('cohort_key')}/${row.int('week_no')}`),
      on: row.text('on'),
      held: row.text('held'),
      minutes:
        row.optInt('minutes') ??
        courseMinutes.get(`${courseOf.get(row.text('cohort_key'))}/${row.int('week_no')}`) ??
        0,
    })),
    enrollments: read('enrollments').map((row, id) => ({
      id,
      status: row.text('status'),
      endedOn: row.opt('ended_on'),
    })),
    attendance: read('attendance').map((row, id) => ({
      id,
      sessionId: sessions.id(`${row.text('cohort_key')}/${row.int('week_no')}`),
      personId: person(row.text('person_key')),
      status: row.text('status'),
      minutes: row.optInt('minutes'),
    })),
    makeups: read('makeups').map((row, id) => ({
      id,
      sessionId: sessions.id(`${row.text('cohort_key')}/${row.int('week_no')}`),
      personId: person(row.text('person_key')),
      on: row.text('on'),
      minutes: row.int('minutes'),
    })),
    families: read('families').map((row) => ({
      id: families.id(row.text('family_key')),
      children: row.int('children'),
    })),
    parents: read('parents').map((row) => ({
      id: person(row.text('person_key')),
      familyId: families.id(row.text('family_key')),
      role: row.text('role'),
    })),
    referrals: read('referrals').map((row) => ({
      id: referrals.id(row.text('referral_key')),
      parentId: person(row.text('parent_key')),
      channel: row.text('channel'),
      receivedOn: row.text('received_on'),
      decision: row.opt('decision'),
      decisionOn: row.opt('decision_on'),
      withdrawnOn: row.opt('withdrawn_on'),
    })),
    matches: read('matches').map((row, id) => {
      const referral = row.opt('referral_key');
      return {
        id,
        mentorId: person(row.text('mentor_key')),
        parentId: person(row.text('parent_key')),
        referralId: referral === null ? null : referrals.id(referral),
        startOn: row.text('start_on'),
        endOn: row.opt('end_on'),
        closureReason: row.opt('closure_reason'),
        closureKind: row.opt('closure_kind'),
        voided: row.flag('voided') ?? false,
      };
    }),
    contacts: read('contacts').map((row, id) => ({
      id,
      on: row.text('on'),
      minutes: row.int('minutes'),
      travelMinutes: row.int('travel_minutes'),
      milesTenths: row.scaled('miles', 1),
      mode: row.text('mode'),
      result: row.text('result'),
      mentorIds: row.list('mentor_keys').map(person),
      parentIds: row.list('parent_keys').map(person),
      purposes: row.list('purposes'),
      advocacy: row.opt('advocacy'),
      payable: row.flag('payable') ?? false,
    })),
    activities: read('activities').map((row, id) => ({
      id,
      on: row.text('on'),
      minutes: row.int('minutes'),
      milesTenths: row.scaled('miles', 1),
      kind: row.text('kind'),
      mentorIds: row.list('mentor_keys').map(person),
      payable: row.flag('payable') ?? false,
    })),
    events: read('events').map((row, id) => ({
      id,
      on: row.text('on'),
      kind: row.text('kind'),
      mentorRequested: row.flag('mentor_requested'),
      mentorAttended: row.flag('mentor_attended'),
      parentAttended: row.opt('parent_attended'),
    })),
    serviceLinks: read('service_links').map((row, id) => ({
      id,
      parentId: person(row.text('parent_key')),
      need: row.text('need'),
      identifiedOn: row.text('identified_on'),
      linkedOn: row.opt('linked_on'),
      method: row.opt('method'),
      outcome: row.opt('outcome'),
      outcomeOn: row.opt('outcome_on'),
    })),
    supervision: read('supervision').map((row, id) => ({
      id,
      on: row.text('on'),
      minutes: row.int('minutes'),
      type: row.text('type'),
      mentorIds: row.list('mentor_keys').map(person),
    })),
    incidents: read('incidents').map((row, id) => ({
      id,
      on: row.text('on'),
      kind: row.text('kind'),
      closedOn: row.opt('closed_on'),
    })),
    rates: read('rates').map((row) => ({
      kind: row.text('kind'),
      amount: row.scaled('amount', 5),
      from: row.text('from'),
    })),
  };
  return { ...rows, history: historyOf(rows) };
}
