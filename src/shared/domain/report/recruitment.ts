import { type LocalDate, daysBetween, isWithin } from '../../dates';
import { stageOn } from '../recruitment/stage';
import type { Facts } from './facts';
import { figure } from './figure';
import { groupBy, indexBy, perFacts, required } from './memo';

const eventsByCandidate = perFacts((facts) =>
  groupBy(facts.stageEvents, ({ candidateId }) => candidateId),
);

/** Candidates with the day of their first decision event, of any date. */
const firstDecisions = perFacts((facts: Facts) => {
  const firsts = new Map<number, LocalDate>();
  for (const { candidateId, stage, enteredOn } of facts.stageEvents) {
    if (stage !== 'decision') continue;
    const known = firsts.get(candidateId);
    if (known === undefined || enteredOn < known) firsts.set(candidateId, enteredOn);
  }
  return firsts;
});

const candidateById = perFacts((facts) => indexBy(facts.candidates, ({ id }) => id));

/** Candidates on their way in. Source: reports page, recruitment.*. */
export const recruitmentFigures = [
  figure({
    id: 'recruitment.inquiries',
    label: 'Inquiries',
    definition: 'Candidates whose inquiry came in during the period.',
    section: 'workforce',
    shape: 'count',
    counts: 'candidate',
    state: false,
    lines(facts, period, emit) {
      for (const { id, inquiryOn } of facts.candidates)
        if (isWithin(inquiryOn, period)) emit('candidate', id, 1);
    },
  }),
  figure({
    id: 'recruitment.nominations',
    label: 'Nominated by a caseworker',
    definition: 'Of the inquiries in the period, those that came as a nomination by a caseworker.',
    section: 'workforce',
    shape: 'count',
    counts: 'candidate',
    state: false,
    lines(facts, period, emit) {
      for (const { id, inquiryOn, source } of facts.candidates)
        if (source === 'caseworker_nomination' && isWithin(inquiryOn, period))
          emit('candidate', id, 1);
    },
  }),
  figure({
    id: 'recruitment.stage_at_end',
    label: 'Candidates by stage at the end',
    definition:
      'Candidates not closed by the last day of the period, by the latest stage they had entered by then.',
    section: 'workforce',
    shape: 'count_by',
    counts: 'candidate',
    state: true,
    list: 'stage',
    lines(facts, { to }, emit) {
      const events = eventsByCandidate(facts);
      for (const { id, inquiryOn, closedOn } of facts.candidates)
        if (inquiryOn <= to && (closedOn === null || closedOn > to))
          emit('candidate', id, 1, stageOn(events.get(id) ?? [], to));
    },
  }),
  figure({
    id: 'recruitment.entered',
    label: 'Stages entered',
    definition: 'Moves of candidates into a stage during the period, by stage.',
    section: 'workforce',
    shape: 'count_by',
    counts: 'stage_event',
    state: false,
    list: 'stage',
    lines(facts, period, emit) {
      for (const { id, stage, enteredOn } of facts.stageEvents)
        if (isWithin(enteredOn, period)) emit('stage_event', id, 1, stage);
    },
  }),
  figure({
    id: 'recruitment.closed',
    label: 'Not moving forward',
    definition: 'Candidates who were closed during the period.',
    section: 'workforce',
    shape: 'count',
    counts: 'candidate',
    state: false,
    lines(facts, period, emit) {
      for (const { id, closedOn } of facts.candidates)
        if (isWithin(closedOn, period)) emit('candidate', id, 1);
    },
  }),
  figure({
    id: 'recruitment.closed_by_reason',
    label: 'Not moving forward, by reason',
    definition: 'Candidates who were closed during the period, by reason where one is recorded.',
    section: 'workforce',
    shape: 'count_by',
    counts: 'candidate',
    state: false,
    list: 'candidate_closed_reason',
    lines(facts, period, emit) {
      for (const { id, closedOn, closedReason } of facts.candidates)
        if (closedReason !== null && isWithin(closedOn, period))
          emit('candidate', id, 1, closedReason);
    },
  }),
  figure({
    id: 'recruitment.days_to_decision',
    label: 'Days from inquiry to decision',
    definition:
      'Days from inquiry to the first decision, for candidates whose first decision fell in the period.',
    section: 'workforce',
    shape: 'median',
    counts: 'candidate',
    state: false,
    lines(facts, period, emit) {
      const candidates = candidateById(facts);
      for (const [candidateId, decidedOn] of firstDecisions(facts)) {
        if (!isWithin(decidedOn, period)) continue;
        const { inquiryOn } = required(candidates, candidateId, 'candidate');
        emit('candidate', candidateId, daysBetween(inquiryOn, decidedOn));
      }
    },
  }),
] as const;
