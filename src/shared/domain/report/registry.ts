import { conductFigures } from './conduct';
import type { Figure, ValueOf } from './figure';
import { linkFigures } from './links';
import { matchFigures } from './matches';
import { meetingFigures } from './meetings';
import { payFigures } from './pay';
import { recruitmentFigures } from './recruitment';
import { referralFigures } from './referrals';
import { servedFigures } from './served';
import { serviceFigures } from './service';
import { supervisionFigures } from './supervision';
import { trainingFigures } from './training';
import { workforceFigures } from './workforce';

/** Every figure of the monthly report, in the order of its pages. */
export const figures = [
  ...workforceFigures,
  ...recruitmentFigures,
  ...trainingFigures,
  ...referralFigures,
  ...matchFigures,
  ...servedFigures,
  ...serviceFigures,
  ...meetingFigures,
  ...linkFigures,
  ...supervisionFigures,
  ...conductFigures,
  ...payFigures,
] as const;

type AnyFigure = (typeof figures)[number];
export type FigureId = AnyFigure['id'];
type ShapeOfId = { [F in AnyFigure as F['id']]: F['shape'] };
/** The value of a figure by its id. */
export type FigureValue<Id extends FigureId = FigureId> = ValueOf[ShapeOfId[Id]];

const byId: ReadonlyMap<string, Figure> = new Map(figures.map((one) => [one.id, one]));

export function isFigureId(text: string): text is FigureId {
  return byId.has(text);
}

/** The definition behind an id. */
export function figureOf<Id extends FigureId>(id: Id): Figure<Id, ShapeOfId[Id]> {
  // The map holds each figure under its own id, which its type cannot say.
  return byId.get(id) as Figure<Id, ShapeOfId[Id]>;
}
