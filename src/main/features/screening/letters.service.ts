import { fillLetter, letterSettings, unknownFields } from '@shared/domain/screening/letter';
import type { Clock } from '@shared/dates';
import { ok, type Result } from '@shared/errors';
import { formatLongDate } from '@shared/parse/format-date';
import { entities } from '../../db/entities';
import type { ReadDb } from '../../db/handles';
import type { PrintJob } from '../prints/documents.service';
import { readSettings } from '../settings/settings.service';
import { gone } from './input-checks';
import { personById, personOfCandidate } from './person.repo';
import { decisionById } from './records.repo';

interface Letter {
  to: string;
  paragraphs: string[];
  signature: string[];
  unknown: string[];
}

/** The letter of a decision, from the template the settings hold now. */
export function letterOf(
  { read, clock }: { read: ReadDb; clock: Clock },
  decisionId: number,
): Result<Letter> {
  const decision = decisionById(read, decisionId);
  const candidate = decision && personOfCandidate(read, decision.candidateId);
  const person = candidate && personById(read, candidate.personId);
  if (!decision || !person) return gone();
  const settings = readSettings(read);
  const template = settings[letterSettings[decision.decision as keyof typeof letterSettings]];
  const paragraphs = fillLetter(template, {
    'first name': person.preferredName?.trim() || person.firstName,
    program: settings.program_name,
    agency: settings.agency_name,
    conditions: decision.conditions ?? '',
    date: formatLongDate(clock.today()),
  });
  return ok({
    to: person.name,
    paragraphs,
    signature: settings.letter_signature.split('\n').filter((line) => line.trim() !== ''),
    unknown: unknownFields(template),
  });
}

/** The letter as pages. */
export function letterJob(
  context: { read: ReadDb; clock: Clock },
  decisionId: number,
): Result<PrintJob> {
  const letter = letterOf(context, decisionId);
  if (!letter.ok) return letter;
  const { to, paragraphs, signature } = letter.value;
  const { program_name: program, agency_name: agency } = readSettings(context.read);
  return ok({
    data: {
      document: 'letter',
      program,
      agency,
      on: context.clock.today(),
      to,
      paragraphs,
      signature,
    },
    running: null,
    fileName: 'letter',
    what: 'Letter about a decision',
    about: { entity: entities.selectionDecision.name, id: decisionId },
  });
}
