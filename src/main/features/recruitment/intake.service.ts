import type { Saved } from '@shared/contract/common';
import type {
  inquiryInput,
  IntakePerson,
  nominationInput,
  recruitment,
} from '@shared/contract/recruitment';
import type { LocalDate } from '@shared/dates';
import { candidateSource } from '@shared/domain/lists/people';
import { fail, ok, type Result } from '@shared/errors';
import type { z } from 'zod';
import { entities } from '../../db/entities';
import type { ReadDb } from '../../db/handles';
import { createRecord, type NewRecord, updateRecord } from '../../db/record-store';
import { type Office, write, type WriteTx } from '../../db/write';
import { checkCodes } from '../lists/lists.service';
import { insertPerson, patchPerson } from '../people/people.service';
import { getProfessional } from '../professionals/professionals.repo';
import { checkNextStep, checkPastDay } from './checks-on-input';
import { outreachById } from './outreach.repo';
import { candidateOfPerson, getCandidate, stageEvents } from './recruitment.repo';
import { noCandidate } from './recruitment.service';

type NewCandidate = Omit<
  NewRecord<(typeof entities)['candidate']['table'], never>,
  'personId' | 'source'
> & { source: string };

const reachFields = [
  'phone',
  'email',
  'phoneOkVoicemail',
  'phoneOkText',
  'safeContactNote',
] as const;

/** A known person keeps what is on record; a form that asks again adds to it and erases nothing. */
function reachPatch(given: IntakePerson): Partial<IntakePerson> {
  return Object.fromEntries(
    reachFields.filter((field) => given[field] !== null).map((field) => [field, given[field]]),
  );
}

/** The row of the one human: the known person's, or a new one. */
function personFor(tx: WriteTx, db: ReadDb, given: IntakePerson): Result<number> {
  const { personId, ...fields } = given;
  if (personId === null) {
    const rest = { preferredName: null, pronouns: null, gender: null, languages: [], region: null };
    return ok(insertPerson(tx, { ...rest, ...fields }));
  }
  if (candidateOfPerson(db, personId)) {
    return fail('RULE', 'This person is a candidate already. Open their record to go on.');
  }
  const patched = patchPerson(tx, db, personId, reachPatch(given));
  return patched.ok ? ok(personId) : patched;
}

function addCandidate(office: Office, person: IntakePerson, values: NewCandidate): Result<Saved> {
  const { read, clock } = office;
  const problem =
    checkPastDay('inquiryOn', values.inquiryOn, clock.today()) ??
    checkNextStep(values.nextStep ?? null, values.nextStepDue ?? null) ??
    checkCodes(read, [['source', candidateSource, values.source]]);
  if (problem) return problem;
  return write(office, (tx) => {
    const found = personFor(tx, read, person);
    if (!found.ok) return found;
    const id = createRecord(tx, entities.candidate, { ...values, personId: found.value });
    createRecord(tx, entities.candidateStage, {
      candidateId: id,
      stage: 'inquiry',
      enteredOn: values.inquiryOn,
    });
    return ok({ id, changeNo: tx.changeNo });
  });
}

function personOf(input: IntakePerson): IntakePerson {
  const { personId, firstName, lastName, phone, email } = input;
  const { phoneOkVoicemail, phoneOkText, safeContactNote } = input;
  return {
    personId,
    firstName,
    lastName,
    phone,
    email,
    phoneOkVoicemail,
    phoneOkText,
    safeContactNote,
  };
}

const unknownNominator = () =>
  fail('VALIDATION', 'Choose who nominates.', { field: 'nominatedById' });

/** A caseworker names a parent who could become a parent partner. @returns the candidate's id */
export function nominate(office: Office, input: z.output<typeof nominationInput>): Result<Saved> {
  if (!getProfessional(office.read, input.nominatedById)) return unknownNominator();
  return addCandidate(office, personOf(input), {
    source: 'caseworker_nomination',
    nominatedById: input.nominatedById,
    nominationRelationship: input.nominationRelationship,
    nominationNote: input.nominationNote,
    inquiryOn: input.inquiryOn,
    nextStep: input.nextStep,
    nextStepDue: input.nextStepDue,
  });
}

const isKnownEvent = (db: ReadDb, id: number | null | undefined): boolean =>
  id == null || outreachById(db, id) !== undefined;

const unknownEvent = () =>
  fail('VALIDATION', 'Choose an event from the list.', { field: 'outreachEventId' });

/** Someone asks about becoming a parent partner. @returns the candidate's id */
export function inquire(office: Office, input: z.output<typeof inquiryInput>): Result<Saved> {
  if (!isKnownEvent(office.read, input.outreachEventId)) return unknownEvent();
  return addCandidate(office, personOf(input), {
    source: input.source,
    sourceDetail: input.sourceDetail,
    outreachEventId: input.outreachEventId,
    inquiryOn: input.inquiryOn,
    nextStep: input.nextStep,
    nextStepDue: input.nextStepDue,
  });
}

/** The event that the inquiry itself left moves with the day of the inquiry. */
function moveInquiryEvent(
  tx: WriteTx,
  db: ReadDb,
  candidateId: number,
  from: LocalDate,
  to: LocalDate,
): void {
  const inquiries = stageEvents(db, candidateId).filter(({ stage }) => stage === 'inquiry');
  const own = inquiries.find(({ enteredOn }) => enteredOn === from);
  if (own && from !== to && !inquiries.some(({ enteredOn }) => enteredOn === to)) {
    updateRecord(tx, entities.candidateStage, own.id, { enteredOn: to });
  }
}

export function updateCandidate(
  office: Office,
  { id, version, ...patch }: z.output<(typeof recruitment)['update']['input']>,
): Result<Saved> {
  const { read, clock } = office;
  const found = getCandidate(read, id, clock.today());
  if (!found) return noCandidate();
  // A source retired since may stay as it is.
  const newSource = patch.source === found.source ? null : patch.source;
  const problem =
    checkPastDay('inquiryOn', patch.inquiryOn, clock.today()) ??
    checkCodes(read, [['source', candidateSource, newSource]]);
  if (problem) return problem;
  if (patch.nominatedById !== null && !getProfessional(read, patch.nominatedById)) {
    return unknownNominator();
  }
  if (!isKnownEvent(read, patch.outreachEventId)) return unknownEvent();
  return write(office, (tx) => {
    const result = updateRecord(tx, entities.candidate, id, patch, { version });
    if (!result.ok) return result;
    moveInquiryEvent(tx, read, id, found.inquiryOn, patch.inquiryOn);
    return ok({ id, changeNo: tx.changeNo });
  });
}
