/**
 * What the log adds up to. The words mean what they mean in the report (reports page, service.*):
 * minutes of reached contacts once; times the mentors on them; travel of all contacts times mentors.
 */
export interface LogTotals {
  /** Contacts with any result. */
  contacts: number;
  /** Those that reached the parent. */
  reached: number;
  /** Minutes of reached contacts, each contact once. */
  contactMinutes: number;
  /** The same for every mentor on them. */
  mentorMinutes: number;
  /** Travel minutes of all contacts, for every mentor on them. */
  travelMinutes: number;
  activities: number;
  /** Minutes of activities, for every mentor on them. */
  programMinutes: number;
  /** Miles of contacts and activities in tenths, each entry once. */
  milesTenths: number;
}

export const noTotals: LogTotals = {
  contacts: 0,
  reached: 0,
  contactMinutes: 0,
  mentorMinutes: 0,
  travelMinutes: 0,
  activities: 0,
  programMinutes: 0,
  milesTenths: 0,
};
