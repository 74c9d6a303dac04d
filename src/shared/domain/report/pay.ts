import { type LocalDate, type Period, isWithin } from '../../dates';
import { contactsIn } from './contacts';
import type { Facts } from './facts';
import { figure } from './figure';
import { perPeriod } from './memo';
import { mileageCents, rateFinder, stipendCents } from './rates';

/** A payable contact or activity. */
interface PayLine {
  entity: 'contact' | 'activity';
  id: number;
  on: LocalDate;
  /** Travel included; for each mentor on it. */
  minutes: number;
  milesTenths: number;
  mentorIds: readonly number[];
}

/** Payable contacts of any result, and payable activities. */
const payLines = perPeriod((facts: Facts, period: Period): readonly PayLine[] => {
  const lines: PayLine[] = [];
  for (const { id, on, minutes, travelMinutes, milesTenths, mentorIds, payable } of contactsIn(
    facts,
    period,
  ))
    if (payable)
      lines.push({
        entity: 'contact',
        id,
        on,
        minutes: minutes + travelMinutes,
        milesTenths,
        mentorIds,
      });
  for (const { id, on, minutes, milesTenths, mentorIds, payable } of facts.activities)
    if (payable && isWithin(on, period))
      lines.push({ entity: 'activity', id, on, minutes, milesTenths, mentorIds });
  return lines;
});

/** Group of a money line of 0 cents because no rate was in force on its date. */
export const noRate = 'no_rate';

/** What is owed to parent partners. Source: reports page, pay.*. */
export const payFigures = [
  figure({
    id: 'pay.minutes',
    label: 'Payable time',
    definition:
      'Minutes and travel minutes of payable contacts and minutes of payable activities, for every parent partner on them.',
    section: 'pay',
    shape: 'sum',
    counts: 'minute',
    state: false,
    lines(facts, period, emit) {
      for (const { entity, id, minutes, mentorIds } of payLines(facts, period))
        if (minutes > 0)
          for (const mentorId of mentorIds)
            emit(entity, id, minutes, undefined, undefined, mentorId);
    },
  }),
  figure({
    id: 'pay.stipend_cents',
    label: 'Stipends',
    definition:
      'Payable time at the hourly rate in force on the date, rounded to the cent for each parent partner and line.',
    section: 'pay',
    shape: 'sum',
    counts: 'cent',
    state: false,
    lines(facts, period, emit) {
      const rateOn = rateFinder(facts, 'stipend_hour');
      for (const { entity, id, on, minutes, mentorIds } of payLines(facts, period)) {
        if (minutes === 0) continue;
        const rate = rateOn(on);
        const cents = rate === null ? 0 : stipendCents(minutes, rate);
        const remark = rate === null ? noRate : undefined;
        for (const mentorId of mentorIds) emit(entity, id, cents, remark, undefined, mentorId);
      }
    },
  }),
  figure({
    id: 'pay.miles',
    label: 'Payable miles',
    definition: 'Miles of payable contacts and activities, each once.',
    section: 'pay',
    shape: 'tenths',
    counts: 'mile',
    state: false,
    lines(facts, period, emit) {
      for (const { entity, id, milesTenths } of payLines(facts, period))
        if (milesTenths > 0) emit(entity, id, milesTenths);
    },
  }),
  figure({
    id: 'pay.mileage_cents',
    label: 'Mileage',
    definition:
      'Payable miles at the rate in force on the date, rounded to the cent for each line.',
    section: 'pay',
    shape: 'sum',
    counts: 'cent',
    state: false,
    lines(facts, period, emit) {
      const rateOn = rateFinder(facts, 'mileage');
      for (const { entity, id, on, milesTenths } of payLines(facts, period)) {
        if (milesTenths === 0) continue;
        const rate = rateOn(on);
        if (rate === null) emit(entity, id, 0, noRate);
        else emit(entity, id, mileageCents(milesTenths, rate));
      }
    },
  }),
] as const;
