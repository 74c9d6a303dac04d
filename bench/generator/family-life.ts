import type { OfficeContext } from './office';

const eventKinds = {
  review_hearing: 30,
  family_meeting: 25,
  team_decision_meeting: 20,
  permanency_hearing: 10,
  family_time: 15,
};
const needs = {
  housing: 25,
  food: 10,
  transport: 20,
  employment: 15,
  mental_health: 20,
  legal: 10,
};
const methods = { information: 40, application_help: 20, warm_handoff: 25, accompanied: 15 };
const outcomes = { connected: 60, pending: 15, waitlisted: 10, declined: 8, no_capacity: 7 };

/** Meetings and service links of one parent. */
export function writeFamilyLife(
  { files, random, calendar }: OfficeContext,
  { parent, enrolled }: { parent: string; enrolled: number },
): void {
  for (let i = random.int(1, 3); i > 0; i--) {
    const day = enrolled + random.int(10, 260);
    if (day > calendar.last + 20) continue;
    const passed = day <= calendar.last;
    files.events.add({
      event_key: `E${String(files.events.rows + 1).padStart(7, '0')}`,
      on: calendar.date(day),
      kind: random.weighted(eventKinds),
      parent_keys: parent,
      place: 'Courthouse',
      mentor_requested: random.chance(0.6),
      mentor_attended: passed ? random.chance(0.5) : null,
      parent_attended: passed ? random.weighted({ yes: 75, no: 15, partly: 10 }) : null,
    });
  }
  for (let i = random.int(0, 2); i > 0; i--) {
    const identified = enrolled + random.int(0, 120);
    const linked = identified + random.int(1, 20);
    if (linked > calendar.last) continue;
    const outcomeOn = linked + random.int(3, 30);
    const known = outcomeOn <= calendar.last;
    files.service_links.add({
      link_key: `L${String(files.service_links.rows + 1).padStart(7, '0')}`,
      parent_key: parent,
      need: random.weighted(needs),
      identified_on: calendar.date(identified),
      linked_on: calendar.date(linked),
      method: random.weighted(methods),
      outcome: known ? random.weighted(outcomes) : 'pending',
      outcome_on: known ? calendar.date(outcomeOn) : null,
    });
  }
}
