import { byValue, countByValue, days } from './arithmetic';
import { listOf, rowsOf, setting, text, whole } from './office';
import { type Figures, type Scope, inPeriod, mentorsActiveOn, rowsIn } from './period';

/** The dates of the individual sessions a mentor was on. */
function individualSessions({ office }: Scope, mentor: string): string[] {
  return rowsOf(office, 'supervision')
    .filter((session) => text(session, 'type') === 'individual')
    .filter((session) => listOf(session, 'mentor_keys').includes(mentor))
    .map((session) => text(session, 'on'));
}

export function supervision(scope: Scope): Figures {
  const { office, B } = scope;
  const sessions = rowsIn(scope, 'supervision', 'on');
  const active = mentorsActiveOn(office, B);
  const interval = setting(office, 'supervision_interval_days', 30);
  const overdue = active.filter((mentor) => {
    const last = individualSessions(scope, mentor)
      .filter((date) => date <= B)
      .toSorted()
      .at(-1);
    return last === undefined || days(last, B) > interval;
  });
  return {
    'supervision.sessions': countByValue(sessions.map((session) => text(session, 'type'))),
    'supervision.minutes': byValue(
      sessions.map((session) => [text(session, 'type'), whole(session, 'minutes')]),
    ),
    'supervision.active_with_individual': {
      n: active.length,
      met: active.filter((mentor) =>
        individualSessions(scope, mentor).some((date) => inPeriod(scope, date)),
      ).length,
    },
    'supervision.overdue': overdue.length,
  };
}

export function conduct(scope: Scope): Figures {
  return {
    'conduct.opened': countByValue(
      rowsIn(scope, 'incidents', 'on').map((incident) => text(incident, 'kind')),
    ),
    'conduct.closed': rowsIn(scope, 'incidents', 'closed_on').length,
  };
}
