/**
 * How much a cell of the office package may hold. Text limits are those of the exchange page. Number
 * limits only catch slips of the finger (minutes typed as a phone number): no honest row comes near.
 */
export const limits = {
  /** Characters of a key. */
  key: 64,
  /** Characters of a name. */
  name: 200,
  /** Characters of other single-line text. */
  text: 500,
  /** Characters of a summary or note. */
  longText: 10_000,
  /** Minutes of what happens on one day: a contact, a session, travel. A day has 1,440. */
  dayMinutes: 1_440,
  /** Minutes of an activity or a make-up, which may sum up several days: a week has 10,080. */
  weekMinutes: 10_080,
  /** Minutes of an add-on training: 1,000 hours. */
  trainingMinutes: 60_000,
  /** Miles of one contact or activity, in tenths: 9,999.9. */
  milesTenths: 99_999,
  /** A rate in 1/100,000 dollar: 10,000 dollars. */
  rate: 1_000_000_000,
  /** Week of a course. */
  week: 999,
  /** Matches, children: counts of people that a row can be about. */
  people: 10_000,
  /** Hours in a month: 31 days have 744. */
  hoursMonth: 744,
  /** People who listened. */
  audience: 100_000_000,
  /** First and last year of a date. */
  years: [1900, 2200],
} as const;
