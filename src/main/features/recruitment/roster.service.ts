import {
  type RosterInput,
  type RosterRow,
  type RowState,
  rowStates,
} from '@shared/contract/recruitment-roster';
import type { LocalDate } from '@shared/dates';
import { fold } from '@shared/domain/people/search-name';
import { newFacts } from '@shared/domain/recruitment/roster-row';
import { headsKey, headsOf } from '@shared/domain/spreadsheet/heads';
import { fail, ok, type Result } from '@shared/errors';
import { entities } from '../../db/entities';
import type { ReadDb } from '../../db/handles';
import { freshKey } from '../../db/keys';
import { createRecord } from '../../db/record-store';
import { type Office, writeInSteps, type WriteTx } from '../../db/write';
import { Pace } from '../../exchange/pace';
import { classifyError } from '../../db/errors';
import type { Busy } from '../../session/busy';
import { closeFile, openFile, openSheet } from '../../spreadsheet/open-files';
import { insertPerson, patchPerson } from '../people/people.service';
import { rememberMapping } from '../spreadsheet/remember';
import { type PlannedRow, planRoster } from './roster-plan.service';
import { knownPerson, professionalNamed } from './roster.repo';

/** What a long import needs from the edge of the program. */
export interface RosterDelegates {
  busy: Busy;
  /** The place for a backup. */
  beforeImport(): Promise<void>;
  progress(event: { task: string; done: number; total: number | null }): void;
}

interface Preview {
  counts: Record<RowState, number>;
  total: number;
  rows: RosterRow[];
}

const needsAttention = ({ state }: RosterRow): boolean => state === 'problem' || state === 'choose';

/** One page of what would come in. */
export function rosterPreview(
  db: ReadDb,
  {
    show,
    offset,
    limit,
    ...input
  }: RosterInput & { show: 'all' | 'attention'; offset: number; limit: number },
  today: LocalDate,
): Preview {
  const all = planRoster(db, input, today);
  const counts = Object.fromEntries(
    rowStates.map((state) => [state, all.filter((row) => row.state === state).length]),
  ) as Preview['counts'];
  const shown = show === 'all' ? all : all.filter(needsAttention);
  return { counts, total: shown.length, rows: shown.slice(offset, offset + limit) };
}

const text = (row: PlannedRow, key: string): string | null => {
  const value = row.values[key];
  return typeof value === 'string' ? value : null;
};
const whole = (row: PlannedRow, key: string): number | null => {
  const value = row.values[key];
  return typeof value === 'number' ? value : null;
};

/** The professional of that name, or a new one: a roster names caseworkers by their name only. */
function nominator(tx: WriteTx, db: ReadDb, name: string | null): number | null {
  if (name === null) return null;
  const searchName = fold(name);
  const known = professionalNamed(db, searchName);
  if (known !== undefined) return known;
  return createRecord(
    tx,
    entities.professional,
    { name, searchName, key: freshKey('W') },
    'import',
  );
}

function addCandidate(
  tx: WriteTx,
  db: ReadDb,
  personId: number,
  row: PlannedRow,
  { defaults }: RosterInput,
): void {
  const inquiryOn = text(row, 'inquiry_on') ?? defaults.on;
  const nominatedById = nominator(tx, db, text(row, 'nominated_by'));
  const source = text(row, 'source') ?? (nominatedById ? 'caseworker_nomination' : defaults.source);
  const candidateId = createRecord(
    tx,
    entities.candidate,
    {
      personId,
      source,
      sourceDetail: text(row, 'source_detail'),
      nominatedById,
      inquiryOn,
      nextStep: text(row, 'next_step'),
      nextStepDue: text(row, 'next_step_due'),
    },
    'import',
  );
  const event = (stage: string, enteredOn: LocalDate) =>
    createRecord(tx, entities.candidateStage, { candidateId, stage, enteredOn }, 'import');
  event('inquiry', inquiryOn);
  const stage = text(row, 'stage') ?? 'inquiry';
  const stageOn = text(row, 'stage_on') ?? inquiryOn;
  if (stage !== 'inquiry') event(stage, stageOn < inquiryOn ? inquiryOn : stageOn);
}

function addPartner(tx: WriteTx, personId: number, row: PlannedRow, { defaults }: RosterInput) {
  const startOn = text(row, 'start_on') ?? defaults.on;
  const mentorId = createRecord(
    tx,
    entities.mentor,
    {
      personId,
      mentorNo: text(row, 'mentor_no'),
      startOn,
      maxMatches: whole(row, 'max_matches'),
      maxHoursMonth: whole(row, 'max_hours_month'),
      transport: text(row, 'transport'),
    },
    'import',
  );
  const status = text(row, 'status') ?? 'active';
  createRecord(tx, entities.mentorStatus, { mentorId, status, from: startOn }, 'import');
}

const unsaid = { pronouns: null, gender: null };

/** Writes what a row brings. @returns whether it made a person, or added to one */
function bringIn(
  tx: WriteTx,
  db: ReadDb,
  row: PlannedRow,
  input: RosterInput,
): 'created' | 'updated' {
  const known = typeof row.choice === 'number' ? knownPerson(db, row.choice) : undefined;
  const personId = known ? known.person.id : insertPerson(tx, { ...unsaid, ...row.person });
  if (known) patchPerson(tx, db, personId, newFacts(known.person, row.person));
  if (input.kind === 'candidates' && (known?.candidateId ?? null) === null) {
    addCandidate(tx, db, personId, row, input);
  }
  if (input.kind === 'partners' && (known?.mentorId ?? null) === null) {
    addPartner(tx, personId, row, input);
  }
  return known ? 'updated' : 'created';
}

type Imported = { changeNo: number; created: number; updated: number; left: number };

async function importRows(
  office: Office,
  tx: WriteTx,
  input: RosterInput,
  { pace, onRow }: { pace: Pace; onRow: (done: number, total: number) => void },
): Promise<Result<Imported>> {
  const { read, clock } = office;
  const planned = planRoster(read, input, clock.today());
  const ready = planned.filter(({ state }) => state === 'ready');
  if (ready.length === 0) return fail('RULE', 'No row is ready to come in.');
  const counts = { created: 0, updated: 0 };
  for (const [at, row] of ready.entries()) {
    counts[bringIn(tx, read, row, input)] += 1;
    onRow(at + 1, ready.length);
    if (pace.due()) await pace.pause();
  }
  const left = planned.length - ready.length;
  createRecord(
    tx,
    entities.spreadsheetImport,
    {
      kind: input.kind,
      fileName: openFile(read, input.ticket).name,
      ...counts,
      left,
      changeNo: tx.changeNo,
    },
    'import',
  );
  return ok({ changeNo: tx.changeNo, ...counts, left });
}

/**
 * Brings a roster in: every row that is ready, as one change that can be taken back as a whole. A stop, a
 * lock or a crash half way leaves nothing behind. How the columns were mapped is remembered.
 */
export async function importRoster(
  office: Office,
  delegates: RosterDelegates,
  input: RosterInput,
): Promise<Result<Imported>> {
  const { rows, width } = openSheet(office.read, input.ticket, input.sheet);
  const heads = headsKey(headsOf(rows[input.headRow] ?? [], width));
  try {
    return await delegates.busy.run(async (signal) => {
      const pace = new Pace(office, signal);
      await delegates.beforeImport();
      const imported = await writeInSteps(office, (tx) =>
        importRows(office, tx, input, {
          pace,
          onRow: (done, total) => {
            if (done % 50 === 0) delegates.progress({ task: 'roster', done, total });
          },
        }),
      );
      if (!imported.ok) return imported;
      rememberMapping(office, { kind: input.kind, heads, mapping: input.mapping });
      closeFile(office.read);
      return imported;
    });
  } catch (error) {
    const known = classifyError(error);
    if (known) return { ok: false, error: known };
    throw error;
  }
}
