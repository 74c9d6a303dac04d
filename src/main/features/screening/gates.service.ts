import type { Saved } from '@shared/contract/common';
import type { fileMethods, GateView, RequirementView } from '@shared/contract/screening-file';
import type { LocalDate } from '@shared/dates';
import { checkType } from '@shared/domain/lists/people';
import { credentialType } from '@shared/domain/lists/screening';
import {
  type Gate,
  gates,
  gateSentence,
  gateState,
  type GateState,
  type Override,
  type Requirement,
  shippedRequirements,
} from '@shared/domain/screening/gates';
import { fail, ok, type Result } from '@shared/errors';
import type { z } from 'zod';
import { entities } from '../../db/entities';
import type { ReadDb } from '../../db/handles';
import { archiveRecord, createRecord, updateRecord } from '../../db/record-store';
import { type Office, write } from '../../db/write';
import { allLists } from '../lists/lists.service';
import { listWords } from '../lists/words';
import { readSettings } from '../settings/settings.service';
import { overridesOf, storedCredentials, storedRequirements } from './credentials.repo';
import { storedChecks } from './eligibility.repo';
import { notBefore, notLater } from './input-checks';
import { personById } from './person.repo';

type Input<M extends keyof typeof fileMethods> = z.output<(typeof fileMethods)[M]['input']>;

/** What each gate asks for: the shipped set, and where the agency differs, theirs. */
export function gateRequirements(db: ReadDb): Requirement[] {
  const own = storedRequirements(db).map((row) => ({
    item: row.item as Requirement['item'],
    type: row.type,
    gates: row.gates as Gate[],
  }));
  const isOwn = (one: Requirement) =>
    own.some(({ item, type }) => item === one.item && type === one.type);
  return [...shippedRequirements.filter((one) => !isOwn(one)), ...own];
}

/** Every type of credential and check with the gates it is asked for at. */
export function requirementViews(db: ReadDb): RequirementView[] {
  const requirements = gateRequirements(db);
  const lists = allLists(db);
  return [['credential', credentialType] as const, ['check', checkType] as const].flatMap(
    ([item, list]) =>
      (lists.find(({ name }) => name === list.name)?.items ?? [])
        .filter(({ active }) => active)
        .map(({ code }) => ({
          item,
          type: code,
          gates: [
            ...(requirements.find((one) => one.item === item && one.type === code)?.gates ?? []),
          ],
        })),
  );
}

export function saveRequirement(office: Office, input: RequirementView): Result<Saved> {
  const row = storedRequirements(office.read).find(
    ({ item, type }) => item === input.item && type === input.type,
  );
  return write(office, (tx) => {
    if (row) {
      const result = updateRecord(tx, entities.gateRequirement, row.id, input);
      return result.ok ? ok({ id: row.id, changeNo: tx.changeNo }) : result;
    }
    const id = createRecord(tx, entities.gateRequirement, input);
    return ok({ id, changeNo: tx.changeNo });
  });
}

function stateOf(db: ReadDb, personId: number, gate: Gate, today: LocalDate): GateState {
  const words = listWords(db);
  const held = {
    credentials: storedCredentials(db, personId),
    checks: storedChecks(db, personId),
    overrides: overridesOf(db, personId, today) as (Override & { gate: Gate })[],
  };
  return gateState(gate, gateRequirements(db), held, today, (type) => words(credentialType, type));
}

/**
 * Whether a person may pass a gate today: be matched, drive, claim. For other parts of the program.
 * @returns null when they may; otherwise why not, and who may decide otherwise. It names no check.
 */
export function credentialGate(
  db: ReadDb,
  personId: number,
  gate: Gate,
  today: LocalDate,
): { sentence: string; missing: string[] } | null {
  const state = stateOf(db, personId, gate, today);
  const sentence = gateSentence(state, readSettings(db).gate_decider);
  return sentence === null ? null : { sentence, missing: state.missing };
}

export function gateViews(db: ReadDb, personId: number, today: LocalDate): GateView[] {
  const { gate_decider: decider } = readSettings(db);
  const overrides = overridesOf(db, personId, today);
  return gates.map((gate) => {
    const state = stateOf(db, personId, gate, today);
    return {
      gate,
      open: state.open,
      missing: state.missing,
      sentence: gateSentence(state, decider),
      override: state.override ? (overrides.find((one) => one.gate === gate) ?? null) : null,
    };
  });
}

/** Somebody with the say lets a person pass, for a time. */
export function overrideGate(office: Office, input: Input<'overrideGate'>): Result<Saved> {
  const today = office.clock.today();
  if (!personById(office.read, input.personId)) {
    return fail('NOT_FOUND', 'This person is not in the program any more.');
  }
  const problem =
    notLater('decidedOn', input.decidedOn, today) ??
    notBefore('until', input.until, input.decidedOn, 'the decision');
  if (problem) return problem;
  return write(office, (tx) => {
    const id = createRecord(tx, entities.gateOverride, input);
    return ok({ id, changeNo: tx.changeNo });
  });
}

export function endOverride(office: Office, input: Input<'endOverride'>): Result<Saved> {
  return write(office, (tx) => {
    const { overrideId: id, version } = input;
    const result = archiveRecord(tx, entities.gateOverride, id, { version });
    return result.ok ? ok({ id, changeNo: tx.changeNo }) : result;
  });
}
