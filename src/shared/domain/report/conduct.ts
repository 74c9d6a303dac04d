import { isWithin } from '../../dates';
import { figure } from './figure';

/** Concerns about safety and conduct. Source: reports page, conduct.*. */
export const conductFigures = [
  figure({
    id: 'conduct.opened',
    label: 'Concerns recorded',
    definition: 'Concerns about safety or conduct dated in the period, by kind.',
    section: 'supervision',
    shape: 'count_by',
    counts: 'incident',
    state: false,
    list: 'incident_kind',
    lines(facts, period, emit) {
      for (const { id, on, kind } of facts.incidents)
        if (isWithin(on, period)) emit('incident', id, 1, kind);
    },
  }),
  figure({
    id: 'conduct.closed',
    label: 'Concerns closed',
    definition: 'Concerns about safety or conduct that were closed in the period.',
    section: 'supervision',
    shape: 'count',
    counts: 'incident',
    state: false,
    lines(facts, period, emit) {
      for (const { id, closedOn } of facts.incidents)
        if (isWithin(closedOn, period)) emit('incident', id, 1);
    },
  }),
] as const;
