import type { NamedFile } from '@shared/domain/exchange/define';
import type { Client } from '../db/handles';

/**
 * How rows are named in a package, as (key, id, archived): a mentor by the key of the person, a session by
 * cohort and week. What hangs on an archived record counts as archived with it.
 */
const queries = {
  people: `select key, id, archived_at is not null from person`,
  professionals: `select key, id, archived_at is not null from professional`,
  candidates: `select p.key, c.id, coalesce(c.archived_at, p.archived_at) is not null
    from candidate c join person p on p.id = c.person_id`,
  mentors: `select p.key, m.id, coalesce(m.archived_at, p.archived_at) is not null
    from mentor m join person p on p.id = m.person_id`,
  families: `select key, id, archived_at is not null from family`,
  parents: `select p.key, r.id, coalesce(r.archived_at, p.archived_at, f.archived_at) is not null
    from parent r join person p on p.id = r.person_id join family f on f.id = r.family_id`,
  referrals: `select key, id, archived_at is not null from referral`,
  course_sessions: `select code, id, archived_at is not null from course`,
  cohorts: `select key, id, archived_at is not null from cohort`,
  /** course id/week */
  weeks: `select course_id || '/' || week_no, id, archived_at is not null from course_session`,
  /** cohort id/week */
  sessions: `select cohort_id || '/' || week_no, id, archived_at is not null from cohort_session`,
  /** cohort id/person id */
  enrollments: `select cohort_id || '/' || person_id, id, archived_at is not null from enrollment`,
  /** cohort id → course id */
  courseOfCohort: `select id, course_id, 0 from cohort`,
} as const satisfies Record<NamedFile | OtherKind, string>;

/** What rows name by something else than one key. */
type OtherKind = 'weeks' | 'sessions' | 'enrollments' | 'courseOfCohort';

export type ReferenceKind = keyof typeof queries;

interface Known {
  live: ReadonlyMap<string, number>;
  archivedKeys: ReadonlySet<string>;
  archivedIds: ReadonlySet<number>;
}

/**
 * The ids behind the keys that rows name. Each kind is read when it is first asked for, which is after its
 * own file was imported: the files come in that order.
 */
export class References {
  readonly #known = new Map<ReferenceKind, Known>();

  constructor(private readonly client: Client) {}

  /** @returns the id, 'archived' for a record set aside, or undefined for a key nobody knows */
  find(kind: ReferenceKind, key: string): number | 'archived' | undefined {
    const known = this.#of(kind);
    return known.live.get(key) ?? (known.archivedKeys.has(key) ? 'archived' : undefined);
  }

  /** Ids of that kind that are set aside; an export leaves them out. */
  archived(kind: ReferenceKind): ReadonlySet<number> {
    return this.#of(kind).archivedIds;
  }

  /** A row that came while its own kind is already known. */
  add(kind: ReferenceKind, key: string, id: number): void {
    (this.#of(kind).live as Map<string, number>).set(key, id);
  }

  #of(kind: ReferenceKind): Known {
    const known = this.#known.get(kind) ?? this.#load(kind);
    this.#known.set(kind, known);
    return known;
  }

  #load(kind: ReferenceKind): Known {
    const live = new Map<string, number>();
    const archivedKeys = new Set<string>();
    const archivedIds = new Set<number>();
    const rows = this.client.prepare(queries[kind]).raw().iterate();
    for (const [key, id, archived] of rows as IterableIterator<[string | number, number, 0 | 1]>) {
      if (archived === 0) live.set(String(key), id);
      else {
        archivedKeys.add(String(key));
        archivedIds.add(id);
      }
    }
    return { live, archivedKeys, archivedIds };
  }
}
