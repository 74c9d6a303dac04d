import { emptiesToNull } from '@renderer/ui/form/validate';
import type { RequestFactValues } from './components/RequestFieldset';
import { asId } from './words';

/** A new request with its parent, as the form holds it: ids as text, texts never null. */
export interface NewRequestValues extends RequestFactValues {
  who: string | null;
  personId: string | null;
  firstName: string | null;
  lastName: string | null;
  phone: string | null;
  role: string | null;
  family: string | null;
  familyId: string | null;
  familyNumber: string | null;
  region: string | null;
  caseType: string | null;
  children: number | string | null;
  safeContactNote: string | null;
}

/** @param today the day to offer; @param familyNumber the number to offer for a new family */
export function emptyRequest(today: string, familyNumber: string): NewRequestValues {
  return {
    who: 'new',
    personId: null,
    firstName: '',
    lastName: '',
    phone: '',
    role: null,
    family: 'new',
    familyId: null,
    familyNumber,
    region: '',
    caseType: null,
    children: null,
    receivedOn: today,
    channel: null,
    professionalId: null,
    language: null,
    wishes: '',
    upcomingEventOn: null,
    needs: [],
    safeContactNote: '',
  };
}

/** From the form's texts to the contract's input. */
export function requestInput(values: NewRequestValues): unknown {
  return {
    ...(emptiesToNull(values) as object),
    personId: asId(values.personId),
    familyId: asId(values.familyId),
    professionalId: asId(values.professionalId),
  };
}
