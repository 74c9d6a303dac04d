import { entity } from './record-store';
import * as s from './schema';

/** Every kind of record, by the name history and undo know it by. */
export const entities = {
  person: entity('person', s.person),
  professional: entity('professional', s.professional),
  candidate: entity('candidate', s.candidate),
  candidateStage: entity('candidateStage', s.candidateStage),
  backgroundCheck: entity('backgroundCheck', s.backgroundCheck),
  outreachEvent: entity('outreachEvent', s.outreachEvent),
  eligibilityRule: entity('eligibilityRule', s.eligibilityRule),
  priorCaseFacts: entity('priorCaseFacts', s.priorCaseFacts),
  eligibilityCheck: entity('eligibilityCheck', s.eligibilityCheck),
  eligibilityWaiver: entity('eligibilityWaiver', s.eligibilityWaiver),
  formTemplate: entity('formTemplate', s.formTemplate),
  formResponse: entity('formResponse', s.formResponse),
  interview: entity('interview', s.interview),
  interviewSheet: entity('interviewSheet', s.interviewSheet),
  referenceCheck: entity('referenceCheck', s.referenceCheck),
  credential: entity('credential', s.credential),
  gateRequirement: entity('gateRequirement', s.gateRequirement),
  gateOverride: entity('gateOverride', s.gateOverride),
  selectionDecision: entity('selectionDecision', s.selectionDecision),
  spreadsheetMapping: entity('spreadsheetMapping', s.spreadsheetMapping),
  spreadsheetImport: entity('spreadsheetImport', s.spreadsheetImport),
  course: entity('course', s.course),
  courseSession: entity('courseSession', s.courseSession),
  cohort: entity('cohort', s.cohort),
  cohortSession: entity('cohortSession', s.cohortSession),
  enrollment: entity('enrollment', s.enrollment),
  attendance: entity('attendance', s.attendance),
  makeup: entity('makeup', s.makeup),
  moduleCompletion: entity('moduleCompletion', s.moduleCompletion),
  mentor: entity('mentor', s.mentor),
  mentorStatus: entity('mentorStatus', s.mentorStatus),
  family: entity('family', s.family),
  parent: entity('parent', s.parent),
  referral: entity('referral', s.referral),
  match: entity('match', s.match),
  contact: entity('contact', s.contact, {
    mentors: {
      table: s.contactMentor,
      owner: 'contactId',
      target: 'mentorId',
      copies: { on: 'on' },
    },
    parents: {
      table: s.contactParent,
      owner: 'contactId',
      target: 'parentId',
      copies: { on: 'on', result: 'result' },
    },
  }),
  activity: entity('activity', s.activity, {
    mentors: {
      table: s.activityMentor,
      owner: 'activityId',
      target: 'mentorId',
      copies: { on: 'on' },
    },
  }),
  caseEvent: entity('caseEvent', s.caseEvent, {
    parents: {
      table: s.caseEventParent,
      owner: 'eventId',
      target: 'parentId',
      copies: { on: 'on' },
    },
  }),
  serviceLink: entity('serviceLink', s.serviceLink),
  supervision: entity('supervision', s.supervision, {
    mentors: {
      table: s.supervisionMentor,
      owner: 'supervisionId',
      target: 'mentorId',
      copies: { on: 'on', type: 'type' },
    },
  }),
  supervisionAddendum: entity('supervisionAddendum', s.supervisionAddendum),
  supervisionAction: entity('supervisionAction', s.supervisionAction),
  incident: entity('incident', s.incident, {
    mentors: {
      table: s.incidentMentor,
      owner: 'incidentId',
      target: 'mentorId',
      copies: { on: 'on' },
    },
  }),
  rate: entity('rate', s.rate),
  setting: entity('setting', s.setting),
  codeItem: entity('codeItem', s.codeItem),
  reportNarrative: entity('reportNarrative', s.reportNarrative),
  importBatch: entity('importBatch', s.importBatch),
  todayMark: entity('todayMark', s.todayMark),
} as const;

export type EntityName = keyof typeof entities;
