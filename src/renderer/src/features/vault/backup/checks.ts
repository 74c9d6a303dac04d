import type { Checked } from '@shared/contract/vault';
import { noted } from '../after-reopening';

/** What a look at everything found, and when; kept until locking, also while one is on another page. */
export interface CheckOutcome extends Checked {
  at: string;
}

/** A test restore also says of which backup. */
export interface DrillOutcome extends CheckOutcome {
  name: string;
  madeAt: string;
}

export const drillOutcome = noted<DrillOutcome>('drill');
export const verifyOutcome = noted<CheckOutcome>('verify');
