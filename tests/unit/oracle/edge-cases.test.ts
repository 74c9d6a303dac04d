import { describe, expect, it } from 'vitest';
import { days, plusDays } from '../../oracle/arithmetic';
import type { OfficePackage, Row } from '../../oracle/office';
import { generateOffice } from '../../support/office-generator';

const offices = Array.from({ length: 40 }, (_, index) => generateOffice(index + 1));

const rows = (office: OfficePackage, file: string): Row[] => office[file] ?? [];
const cell = (row: Row | undefined, column: string): string => row?.[column] ?? '';
const count = (row: Row, column: string): number =>
  cell(row, column).split(';').filter(Boolean).length;
const isMonthEnd = (date: string) => date !== '' && plusDays(date, 1).endsWith('-01');

/** Rows of one file of which at least one must look like this. */
const some = (file: string, test: (row: Row, office: OfficePackage) => boolean) => ({
  holds: (office: OfficePackage) => rows(office, file).some((row) => test(row, office)),
});

/** Two different rows of one file that must look like this together. */
const somePair = (file: string, test: (one: Row, other: Row) => boolean) =>
  some(file, (one, office) =>
    rows(office, file).some((other) => other !== one && test(one, other)),
  );

const same = (one: Row, other: Row, ...columns: string[]) =>
  columns.every((column) => cell(one, column) === cell(other, column));

const sessionOf = (office: OfficePackage, row: Row) =>
  rows(office, 'cohort_sessions').find((session) => same(session, row, 'cohort_key', 'week_no'));
const markOf = (office: OfficePackage, row: Row) =>
  rows(office, 'attendance').find((mark) => same(mark, row, 'cohort_key', 'week_no', 'person_key'));
const minutesOf = (office: OfficePackage, row: Row) => {
  const session = sessionOf(office, row);
  const cohort = rows(office, 'cohorts').find((each) => same(each, row, 'cohort_key'));
  const usual = rows(office, 'course_sessions').find(
    (each) =>
      same(each, row, 'week_no') && cell(each, 'course_code') === cell(cohort, 'course_code'),
  );
  return Number(cell(session, 'minutes') || cell(usual, 'minutes'));
};
const firstReferral = (office: OfficePackage, parent: string) =>
  rows(office, 'referrals')
    .filter((referral) => cell(referral, 'parent_key') === parent)
    .map((referral) => cell(referral, 'received_on'))
    .toSorted()[0] ?? '';
const connectedAfter = (length: number) =>
  some('service_links', (link, office) => {
    const received = firstReferral(office, cell(link, 'parent_key'));
    return (
      cell(link, 'outcome') === 'connected' &&
      received !== '' &&
      days(received, cell(link, 'outcome_on')) === length
    );
  });

const edgeCases: Record<string, { holds: (office: OfficePackage) => boolean }> = {
  'a contact on the first of a month': some('contacts', (row) => cell(row, 'on').endsWith('-01')),
  'a contact on the last of a month': some('contacts', (row) => isMonthEnd(cell(row, 'on'))),
  'a match that began on a leap day': some('matches', (row) =>
    cell(row, 'start_on').endsWith('02-29'),
  ),
  'several stages on one day': somePair('candidate_stages', (one, other) =>
    same(one, other, 'person_key', 'entered_on'),
  ),
  'a stage gone back to': somePair(
    'candidate_stages',
    (one, other) =>
      same(one, other, 'person_key', 'stage') &&
      cell(one, 'entered_on') < cell(other, 'entered_on'),
  ),
  'a stage event after closing': some('candidate_stages', (row, office) => {
    const candidate = rows(office, 'candidates').find((each) => same(each, row, 'person_key'));
    const closed = cell(candidate, 'closed_on');
    return closed !== '' && closed < cell(row, 'entered_on');
  }),
  'a contact with several mentors and several parents': some(
    'contacts',
    (row) => count(row, 'mentor_keys') > 1 && count(row, 'parent_keys') > 1,
  ),
  'a reached contact without minutes': some(
    'contacts',
    (row) => cell(row, 'result') === 'reached' && cell(row, 'minutes') === '0',
  ),
  'an attempt that took time': some(
    'contacts',
    (row) => cell(row, 'result') !== 'reached' && cell(row, 'minutes') !== '0',
  ),
  'a contact with payable not recorded': some('contacts', (row) => cell(row, 'payable') === ''),
  'a voided match': some('matches', (row) => cell(row, 'voided') === 'yes'),
  'a match that ended the day it began': some('matches', (row) =>
    same(row, { start_on: cell(row, 'end_on') }, 'start_on'),
  ),
  'a match without a referral': some('matches', (row) => cell(row, 'referral_key') === ''),
  'two matches of one pair at a time': somePair(
    'matches',
    (one, other) =>
      same(one, other, 'mentor_key', 'parent_key') &&
      cell(one, 'start_on') <= cell(other, 'start_on') &&
      (cell(one, 'end_on') === '' || cell(one, 'end_on') > cell(other, 'start_on')),
  ),
  'two matches of one referral': somePair(
    'matches',
    (one, other) => cell(one, 'referral_key') !== '' && same(one, other, 'referral_key'),
  ),
  'several referrals of one parent': somePair('referrals', (one, other) =>
    same(one, other, 'parent_key'),
  ),
  'an accepted referral withdrawn later': some(
    'referrals',
    (row) =>
      cell(row, 'decision') === 'accepted' && cell(row, 'withdrawn_on') > cell(row, 'decision_on'),
  ),
  'a referral decided in a later month': some(
    'referrals',
    (row) => cell(row, 'decision_on').slice(0, 7) > cell(row, 'received_on').slice(0, 7),
  ),
  'a contact before any referral': some('contacts', (row, office) => {
    const received = firstReferral(office, cell(row, 'parent_keys').split(';')[0] ?? '');
    return received !== '' && cell(row, 'on') < received;
  }),
  'a mentor who came back after a gap': somePair(
    'mentor_status',
    (one, other) =>
      same(one, other, 'person_key') &&
      cell(one, 'to') !== '' &&
      plusDays(cell(one, 'to'), 1) < cell(other, 'from') &&
      cell(one, 'status') === 'active' &&
      cell(other, 'status') === 'active',
  ),
  'a status of one day': some('mentor_status', (row) => cell(row, 'from') === cell(row, 'to')),
  'a status that ends with a month': some('mentor_status', (row) => isMonthEnd(cell(row, 'to'))),
  'a mentor without any status': some(
    'mentors',
    (row, office) => !rows(office, 'mentor_status').some((each) => same(each, row, 'person_key')),
  ),
  'a session still scheduled in the past': some(
    'cohort_sessions',
    (row) => cell(row, 'held') === 'scheduled' && cell(row, 'on') < '2026-10-01',
  ),
  'attendance beyond the session': some(
    'attendance',
    (row, office) =>
      cell(row, 'status') === 'late' && Number(cell(row, 'minutes')) > minutesOf(office, row),
  ),
  'present with minutes given': some(
    'attendance',
    (row) => cell(row, 'status') === 'present' && cell(row, 'minutes') !== '',
  ),
  'a make-up over the session': some(
    'makeups',
    (row, office) => Number(cell(row, 'minutes')) > minutesOf(office, row),
  ),
  'several make-ups of one session': somePair('makeups', (one, other) =>
    same(one, other, 'cohort_key', 'week_no', 'person_key'),
  ),
  'a make-up of someone not expected': some(
    'makeups',
    (row, office) => cell(markOf(office, row), 'status') === 'not_expected',
  ),
  'a make-up without attendance': some(
    'makeups',
    (row, office) => markOf(office, row) === undefined,
  ),
  'a make-up of a session that was not held': some(
    'makeups',
    (row, office) => cell(sessionOf(office, row), 'held') === 'cancelled',
  ),
  'a make-up in a month before the session': some(
    'makeups',
    (row, office) => cell(row, 'on').slice(0, 7) < cell(sessionOf(office, row), 'on').slice(0, 7),
  ),
  'a rate that changes inside a month': some('rates', (row) => !cell(row, 'from').endsWith('-01')),
  'pay before any rate': some('contacts', (row, office) => {
    const first = rows(office, 'rates')
      .filter((rate) => cell(rate, 'kind') === 'stipend_hour')
      .map((rate) => cell(rate, 'from'))
      .toSorted()[0];
    return cell(row, 'payable') === 'yes' && (first === undefined || cell(row, 'on') < first);
  }),
  'a need met on day 90': connectedAfter(90),
  'a need met on day 91': connectedAfter(91),
  'a need met the day before the referral': connectedAfter(-1),
  'individual supervision with several mentors': some(
    'supervision',
    (row) => cell(row, 'type') === 'individual' && count(row, 'mentor_keys') > 1,
  ),
  'a family with no children': some('families', (row) => cell(row, 'children') === '0'),
  'a key of 64 characters': some('people', (row) => cell(row, 'person_key').length === 64),
  'text that looks like a formula': some('contacts', (row) => cell(row, 'summary') === '=1+1'),
  'text over several lines': some('contacts', (row) => cell(row, 'summary').includes('\n')),
};

describe('the edge cases the definitions care about', () => {
  it.each(Object.keys(edgeCases))('include %s', (name) => {
    expect(offices.filter((office) => edgeCases[name]?.holds(office)).length).toBeGreaterThan(1);
  });

  it('include fiscal years that start in most months, and none recorded', () => {
    const starts = offices.map((office) =>
      cell(
        rows(office, 'settings').find((row) => cell(row, 'key') === 'fiscal_year_start_month'),
        'value',
      ),
    );
    expect(new Set(starts).size).toBeGreaterThan(9);
    expect(starts).toContain('');
  });
});
