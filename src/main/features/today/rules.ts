import { addDays, type LocalDate, monthOf, shiftMonth } from '@shared/dates';
import { lists } from '@shared/domain/lists';
import { type DueItem, horizonDays, reportDueOn } from '@shared/domain/today/items';
import { formatDay, formatMonth, formatRelativeDay } from '@shared/parse/format-date';
import type { ReadDb } from '../../db/handles';
import { requestList } from '../families/requests.service';
import { listWords } from '../lists/words';
import { matchList } from '../matches/matches.service';
import { eligibleNow, renewalsDue } from '../screening/today';
import { mentorsToSupervise } from '../supervision/cadence.service';
import { graduations, trainingRenewals } from '../training/today';
import {
  dueActions,
  eventsBetween,
  nextSteps,
  pendingLinks,
  scheduledSessions,
} from './today.repo';

/** Days back that Today looks for what was forgotten; older gaps are for the report's checklist. */
const lookBackDays = 60;
/** Days after which a link without outcome is asked about. */
const pendingLinkDays = 14;

type Rule = (db: ReadDb, today: LocalDate) => DueItem[];

const candidates: Rule = (db, today) =>
  nextSteps(db, addDays(today, horizonDays)).map((row) => ({
    key: `next_step/${row.id}`,
    who: row.name,
    whoPath: `/recruitment/${row.id}`,
    reason: row.step ?? 'Next step',
    dueOn: row.dueOn,
    action: { label: 'Open', path: `/recruitment/${row.id}` },
  }));

const supervisionDue: Rule = (db, today) =>
  mentorsToSupervise(db, today).rows.map((row) => ({
    key: `supervision/${row.mentorId}`,
    who: row.name,
    whoPath: `/people/${row.personId}`,
    reason: row.lastOn
      ? `Individual supervision, last ${formatRelativeDay(row.lastOn, today)}`
      : 'Individual supervision, none yet',
    dueOn: row.agreedOn ?? row.nextDueOn,
    action: { label: 'Write note', path: `/supervision/new?mentor=${row.mentorId}` },
  }));

const supervisionActions: Rule = (db, today) =>
  dueActions(db, addDays(today, horizonDays)).map((row) => ({
    key: `action/${row.id}`,
    who: row.name,
    whoPath: `/supervision/session/${row.sessionId}`,
    reason: `Agreed: ${row.text}`,
    dueOn: row.dueOn,
    action: { label: 'Open', path: `/supervision/session/${row.sessionId}` },
  }));

const sessions: Rule = (db, today) =>
  scheduledSessions(db, addDays(today, -lookBackDays), addDays(today, horizonDays)).map((row) => ({
    key: `session/${row.id}`,
    who: row.name,
    whoPath: `/training/${row.cohortId}`,
    reason: `Week ${row.weekNo}${row.on <= today ? ', attendance' : ''}`,
    dueOn: row.on,
    action: {
      label: row.on <= today ? 'Take attendance' : 'Open',
      path: `/training/${row.cohortId}`,
    },
  }));

const requests: Rule = (db, today) => {
  const all = (view: 'decide' | 'waiting') =>
    requestList(
      db,
      {
        view,
        search: '',
        state: null,
        channel: null,
        language: null,
        sort: { by: 'received', descending: false },
        offset: 0,
        limit: 200,
      },
      today,
    ).rows;
  return [...all('decide'), ...all('waiting')]
    .filter((row) => row.late.length > 0)
    .map((row) => ({
      key: `request/${row.id}`,
      who: row.parent.name,
      whoPath: `/families/requests/${row.id}`,
      reason: `Request: ${row.late.join(', ').toLowerCase()}`,
      dueOn: row.receivedOn,
      action: { label: 'Open request', path: `/families/requests/${row.id}` },
    }));
};

const quietMatches: Rule = (db, today) =>
  matchList(
    db,
    {
      view: 'quiet',
      search: '',
      mentorId: null,
      parentId: null,
      sort: { by: 'contact', descending: false },
      offset: 0,
      limit: 200,
    },
    today,
  ).rows.map((row) => ({
    key: `quiet/${row.id}`,
    who: `${row.parent.name} and ${row.mentor.name}`,
    whoPath: `/matches/${row.id}`,
    reason: row.lastReachedOn
      ? `No contact that reached since ${formatDay(row.lastReachedOn)}`
      : 'No contact that reached yet',
    dueOn: today,
    action: { label: 'Open match', path: `/matches/${row.id}` },
  }));

const events: Rule = (db, today) => {
  const words = listWords(db);
  return eventsBetween(db, addDays(today, -lookBackDays), addDays(today, horizonDays))
    .filter((row) => row.on >= today || row.recorded === 0)
    .map((row) => ({
      key: `event/${row.id}`,
      who: row.name,
      whoPath: `/families/${row.familyId}`,
      reason: `${words(lists.eventKind, row.kind)}${row.on < today ? ': who came?' : ''}`,
      dueOn: row.on,
      action: { label: 'Open family', path: `/families/${row.familyId}` },
    }));
};

const links: Rule = (db, today) => {
  const words = listWords(db);
  return pendingLinks(db, addDays(today, -pendingLinkDays), addDays(today, -365)).map((row) => ({
    key: `link/${row.id}`,
    who: row.name,
    whoPath: `/families/${row.familyId}`,
    reason: `${words(lists.need, row.need)}: linked ${formatDay(row.linkedOn)}, outcome pending`,
    dueOn: null,
    waiting: true,
    action: { label: 'Open family', path: `/families/${row.familyId}` },
  }));
};

const report: Rule = (_, today) => {
  const month = shiftMonth(monthOf(today), -1);
  return [
    {
      key: `report/${month}`,
      who: 'Monthly report',
      whoPath: `/reports?month=${month}`,
      reason: `${formatMonth(month)}, to hand in by the tenth`,
      dueOn: reportDueOn(month),
      action: { label: 'Open report', path: `/reports?month=${month}` },
    },
  ];
};

/** Every rule of Today. Each reads through an index and at most a few hundred rows. */
export const rules: readonly Rule[] = [
  candidates,
  eligibleNow,
  requests,
  quietMatches,
  supervisionDue,
  supervisionActions,
  sessions,
  events,
  links,
  renewalsDue,
  trainingRenewals,
  graduations,
  report,
];
