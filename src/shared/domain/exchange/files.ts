import { type FileDef, type PackageFileName, packageFileNames } from './define';
import { activities, contacts, incidents, supervision } from './files/activity';
import { events, families, matches, parents, referrals, serviceLinks } from './files/families';
import {
  backgroundChecks,
  candidates,
  candidateStages,
  mentors,
  mentorStatus,
  modules,
  people,
  professionals,
} from './files/people';
import { lists, rates, settings } from './files/program';
import {
  attendance,
  cohorts,
  cohortSessions,
  courseSessions,
  enrollments,
  makeups,
} from './files/training';

const byName = new Map<string, FileDef>(
  [
    settings,
    people,
    professionals,
    candidates,
    candidateStages,
    backgroundChecks,
    courseSessions,
    cohorts,
    cohortSessions,
    enrollments,
    attendance,
    makeups,
    modules,
    mentors,
    mentorStatus,
    families,
    parents,
    referrals,
    matches,
    contacts,
    activities,
    events,
    serviceLinks,
    supervision,
    incidents,
    rates,
  ].map((def) => [def.name, def]),
);

/** The 26 files of the office package, each after the files its rows name. */
export const packageFiles: readonly FileDef[] = packageFileNames.map((name) => packageFile(name));

/** Everything an import understands; the lists come first, since rows use their values. */
export const importFiles: readonly FileDef[] = [lists, ...packageFiles];

export const listsFile = lists;

export function packageFile(name: PackageFileName): FileDef {
  const def = byName.get(name);
  if (!def) throw new Error(`no definition of ${name}.csv`);
  return def;
}
