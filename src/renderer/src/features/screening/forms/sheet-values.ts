import type { SheetView } from '@shared/contract/screening-forms';
import { emptiesToNull } from '@renderer/ui/form/validate';

/** A sheet as the form holds it: ratings and words apart, each by the code of the competency. */
export interface SheetValues {
  mode: string | null;
  ratings: Record<string, number | null>;
  evidence: Record<string, string | null>;
  strengths: string | null;
  concerns: string | null;
  recommendation: string | null;
}

const competencies = ({ template }: SheetView): string[] =>
  template.items.filter(({ type }) => type === 'competency').map(({ id }) => id);

export function sheetValues(sheet: SheetView): SheetValues {
  const ids = competencies(sheet);
  return {
    mode: sheet.mode ?? 'on_screen',
    ratings: Object.fromEntries(ids.map((id) => [id, sheet.ratings[id]?.rating ?? null])),
    evidence: Object.fromEntries(ids.map((id) => [id, sheet.ratings[id]?.evidence ?? ''])),
    strengths: sheet.strengths ?? '',
    concerns: sheet.concerns ?? '',
    recommendation: sheet.recommendation ?? '',
  };
}

/** From the form to the contract: each competency with its number and its words. */
export function sheetInput(values: SheetValues, sheet: SheetView): unknown {
  const { ratings, evidence, ...rest } = values;
  return {
    sheetId: sheet.id,
    version: sheet.version,
    ...(emptiesToNull(rest) as object),
    ratings: Object.fromEntries(
      competencies(sheet).map((id) => [
        id,
        { rating: ratings[id] ?? null, evidence: emptiesToNull(evidence[id] ?? null) },
      ]),
    ),
  };
}
