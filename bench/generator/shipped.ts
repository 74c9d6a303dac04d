import type { Calendar } from './days';
import type { OfficeFiles } from './office-files';
import type { Random } from './random';
import { nameOf } from './words';

const settings = {
  program_name: 'Parent Partner Mentoring Program',
  agency_name: 'Sample State Human Services',
  county: 'All counties',
  fiscal_year_start_month: '7',
  supervision_interval_days: '30',
  min_minutes_per_match_month: '420',
  suppression_threshold: '11',
  contract_number: 'BENCH-1',
};

const titles = [
  'caseworker',
  'caseworker',
  'caseworker',
  'judge',
  'attorney',
  'clinician',
] as const;
const organizations = [
  'Department of Human Services',
  'District Court',
  'Legal Aid',
  'Recovery Center',
  'Family Clinic',
] as const;

/** What does not depend on time: settings, rates and the professionals. @returns their keys */
export function writeShipped(files: OfficeFiles, random: Random, calendar: Calendar): string[] {
  for (const [key, value] of Object.entries(settings)) files.settings.add({ key, value });
  const from = Number(calendar.date(0).slice(0, 4)) - 1;
  const until = Number(calendar.date(calendar.last).slice(0, 4));
  for (let year = from; year <= until; year++) {
    const hours = (15 + (year - from) * 0.25).toFixed(2);
    const miles = (0.6 + (year - from) * 0.0125).toFixed(4);
    files.rates.add({ kind: 'stipend_hour', amount: hours, from: `${year}-01-01` });
    files.rates.add({ kind: 'mileage', amount: miles, from: `${year}-01-01` });
  }
  return Array.from({ length: 200 }, (_, i) => {
    const key = `W${String(i + 1).padStart(4, '0')}`;
    const { first, last } = nameOf(random);
    files.professionals.add({
      professional_key: key,
      name: `${first} ${last}`,
      title: random.pick(titles),
      organization: random.pick(organizations),
      phone: `555-${String(2000 + i)}`,
      email: `${key.toLowerCase()}@example.org`,
    });
    return key;
  });
}
