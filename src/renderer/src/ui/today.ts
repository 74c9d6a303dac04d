import { systemClock, type LocalDate } from '@shared/dates';
import { createContext, use } from 'react';

/** The day it is, for reading and writing dates. Set by the window from the program's clock. */
export const TodayContext = createContext<LocalDate | null>(null);

export function useToday(): LocalDate {
  return use(TodayContext) ?? systemClock.today();
}
