import { entities } from '@main/db/entities';
import { targetOf } from '@main/exchange/targets';
import { packageFileNames } from '@shared/domain/exchange/define';
import { importFiles, packageFiles } from '@shared/domain/exchange/files';
import { settingsOfPackage } from '@shared/domain/exchange/files/program';
import { getTableColumns } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';

/** The table of the exchange page, word for word: columns in order, a star for required, the key behind. */
const page = `
settings key* value* [key]
people person_key* first_name* last_name* preferred_name gender languages region phone email phone_ok_voicemail phone_ok_text safe_contact_note
professionals professional_key* name* title organization phone email
candidates person_key* source* nominated_by inquiry_on* closed_on closed_reason keep_warm_until [person_key]
candidate_stages person_key* stage* entered_on* [person_key, stage, entered_on]
background_checks person_key* type* requested_on* received_on outcome* valid_until [person_key, type, requested_on]
course_sessions course_code* week_no* title* minutes* required* [course_code, week_no]
cohorts cohort_key* name* course_code* start_on* end_on site facilitators status*
cohort_sessions cohort_key* week_no* on* held* minutes [cohort_key, week_no]
enrollments cohort_key* person_key* enrolled_on* status* ended_on [cohort_key, person_key]
attendance cohort_key* week_no* person_key* status* minutes [cohort_key, week_no, person_key]
makeups cohort_key* week_no* person_key* on* minutes* method* [cohort_key, week_no, person_key, on]
modules person_key* module* completed_on* minutes expires_on [person_key, module, completed_on]
mentors person_key* mentor_no start_on* max_matches max_hours_month transport [person_key]
mentor_status person_key* status* from* to reason [person_key, from]
families family_key* region case_type opened_on* closed_on children*
parents person_key* family_key* role* enrolled_on* exited_on [person_key]
referrals referral_key* parent_key* channel* from_professional received_on* decision decision_on decline_reason withdrawn_on
matches match_key* mentor_key* parent_key* referral_key start_on* end_on closure_reason closure_kind voided
contacts contact_key* on* start_time minutes* travel_minutes miles mode* result* place mentor_keys* parent_keys* purposes support advocacy payable summary
activities activity_key* on* minutes* kind* mentor_keys* organization audience_count miles payable
events event_key* on* kind* parent_keys* place mentor_requested mentor_attended parent_attended
service_links link_key* parent_key* need* identified_on* linked_on method outcome outcome_on
supervision session_key* on* minutes* type* supervisor mentor_keys* topics note
incidents incident_key* on* kind* mentor_keys status* closed_on
rates kind* amount* from* [kind, from]
`;

describe('the files of the office package', () => {
  it('are those of the exchange page, column by column', () => {
    const lines = packageFiles.map(({ name, columns, key }) => {
      const words = columns.map((column) => column.name + (column.required ? '*' : ''));
      const own = key.length === 1 && key[0]!.endsWith('_key') && key[0] === columns[0]!.name;
      const isForeign = columns[0]!.type === 'ref';
      return [name, ...words, ...(own && !isForeign ? [] : [`[${key.join(', ')}]`])].join(' ');
    });
    expect(lines).toEqual(page.trim().split('\n'));
    expect(packageFiles.map(({ name }) => name)).toEqual([...packageFileNames]);
  });

  it('come after the files that their rows name', () => {
    const seen = new Set<string>();
    const early: string[] = [];
    for (const { name, columns } of importFiles) {
      for (const column of columns) {
        const isReference = column.type === 'ref' || column.type === 'refs';
        if (isReference && !seen.has(column.to)) early.push(`${name} before ${column.to}`);
      }
      seen.add(name);
    }
    expect(early).toEqual([]);
  });

  it('hold only the settings that the page names', () => {
    expect([...settingsOfPackage].sort()).toEqual([
      'agency_name',
      'contract_number',
      'county',
      'fiscal_year_start_month',
      'min_minutes_per_match_month',
      'program_name',
      'supervision_interval_days',
      'suppression_threshold',
    ]);
  });
});

describe('what rows become', () => {
  it.each(importFiles.map((def) => [def.name, def] as const))(
    '%s: every column goes somewhere, and what the database requires the page requires too',
    (name, def) => {
      const target = targetOf(name);
      const columns = getTableColumns(target.entity.table);
      const isLink = (field: string) => field in target.entity.links;
      for (const [column, field] of Object.entries(target.fields)) {
        expect(def.columns.map((each) => each.name)).toContain(column);
        expect(isLink(field) || field in columns, `${column} → ${field}`).toBe(true);
      }
      const written = new Set([
        ...Object.values(target.fields),
        ...(target.derived ?? []),
        ...(target.initial ?? []),
      ]);
      for (const column of def.columns) {
        const viaKeys = ['course_code', 'cohort_key', 'person_key', 'week_no'].includes(
          column.name,
        );
        expect(column.name in target.fields || viaKeys, column.name).toBe(true);
      }
      const stamps = ['id', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy'];
      for (const [field, column] of Object.entries(columns)) {
        if (!column.notNull || column.hasDefault || stamps.includes(field)) continue;
        expect(written.has(field), `${field} has no value`).toBe(true);
        const source = def.columns.find((each) => target.fields[each.name] === field);
        expect(source === undefined || source.required, `${field} may be empty`).toBe(true);
      }
    },
  );

  it('covers every link of every kind of record', () => {
    for (const { name } of importFiles) {
      const target = targetOf(name);
      for (const link of Object.keys(target.entity.links)) {
        expect(Object.values(target.fields), name).toContain(link);
      }
    }
    expect(entities.contact.links).toHaveProperty('mentors');
  });
});
