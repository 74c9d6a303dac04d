import { plusDays } from '../../oracle/arithmetic';
import type { OfficePackage, Row } from '../../oracle/office';
import { type Refusal, type ReasonKind } from './check';
import { type Cells, type FileName, files } from './columns';
import { Rng } from './rng';

type Flaw = [file: FileName, column: string, value: string, reasonKind: ReasonKind];

function flaw<F extends FileName>(
  file: F,
  column: keyof Cells<F> & string,
  value: string,
  reasonKind: ReasonKind,
): Flaw {
  return [file, column, value, reasonKind];
}

/** One cell each, put into a copy of a good row under a new key. */
const flaws: Flaw[] = [
  flaw('people', 'first_name', 'Long'.repeat(2_600), 'text_too_long'),
  flaw('people', 'person_key', 'K'.repeat(65), 'key_too_long'),
  flaw('people', 'last_name', '', 'missing_required'),
  flaw('people', 'phone_ok_text', 'true', 'wrong_boolean'),
  flaw('people', 'gender', 'Woman', 'unknown_value'),
  flaw('families', 'children', '-1', 'negative_number'),
  flaw('families', 'children', 'two', 'not_a_number'),
  flaw('families', 'opened_on', '', 'missing_required'),
  flaw('referrals', 'parent_key', 'nobody', 'unknown_key'),
  flaw('referrals', 'channel', 'carrier_pigeon', 'unknown_value'),
  flaw('referrals', 'received_on', '2025-02-29', 'impossible_date'),
  flaw('matches', 'voided', 'maybe', 'wrong_boolean'),
  flaw('matches', 'mentor_key', 'nobody', 'unknown_key'),
  flaw('matches', 'referral_key', 'nothing', 'unknown_key'),
  flaw('contacts', 'on', '2026-02-30', 'impossible_date'),
  flaw('contacts', 'on', '', 'missing_required'),
  flaw('contacts', 'minutes', '-15', 'negative_number'),
  flaw('contacts', 'miles', '-2.5', 'negative_number'),
  flaw('contacts', 'start_time', '25:61', 'impossible_time'),
  flaw('contacts', 'mode', 'telepathy', 'unknown_value'),
  flaw('contacts', 'result', 'spoke', 'unknown_value'),
  flaw('contacts', 'payable', 'Y', 'wrong_boolean'),
  flaw('contacts', 'parent_keys', 'nobody', 'unknown_key'),
  flaw('contacts', 'contact_key', 'C'.repeat(65), 'key_too_long'),
  flaw('activities', 'minutes', 'an hour', 'not_a_number'),
  flaw('events', 'on', '2026-13-01', 'impossible_date'),
  flaw('events', 'mentor_requested', 'ja', 'wrong_boolean'),
  flaw('service_links', 'outcome', 'solved', 'unknown_value'),
  flaw('supervision', 'minutes', '-60', 'negative_number'),
  flaw('supervision', 'type', 'pep_talk', 'unknown_value'),
  flaw('incidents', 'kind', '', 'missing_required'),
];

/** A period of a mentor that begins inside another one of the same mentor. */
function overlappingStatus(office: OfficePackage, rng: Rng): Row | undefined {
  const periods = (office['mentor_status'] ?? []).filter((row) => row['from'] !== row['to']);
  if (periods.length === 0) return undefined;
  const period = rng.pick(periods);
  const from = plusDays(period['from'] ?? '', 1);
  return { ...period, from, to: from, status: 'limited' };
}

function newKey(file: FileName, number: number): Row {
  return { [files[file].key[0] ?? '']: `bad-${number}` };
}

/**
 * A copy of the package with rows that an import must refuse, each for one reason. Every bad row
 * has a key of its own that nothing refers to, so the good rows and their figures stay as they were.
 */
export function breakRows(
  office: OfficePackage,
  seed: number,
): { pkg: OfficePackage; expected: Refusal[] } {
  const rng = new Rng(seed);
  const pkg = structuredClone(office);
  const placed: { row: Row; file: FileName; column: string; reasonKind: ReasonKind }[] = [];

  flaws.forEach(([file, column, value, reasonKind], number) => {
    const rows = pkg[file] ?? [];
    const good = office[file] ?? [];
    if (good.length === 0) return;
    const row: Row = { ...rng.pick(good), ...newKey(file, number), [column]: value };
    rows.splice(rng.int(0, rows.length), 0, row);
    placed.push({ row, file, column, reasonKind });
  });
  const status = overlappingStatus(office, rng);
  if (status !== undefined) {
    pkg['mentor_status']?.push(status);
    placed.push({
      row: status,
      file: 'mentor_status',
      column: 'from',
      reasonKind: 'overlapping_status',
    });
  }
  return {
    pkg,
    expected: placed.map(({ row, file, column, reasonKind }) => ({
      file,
      row: (pkg[file] ?? []).indexOf(row),
      column,
      reasonKind,
    })),
  };
}
