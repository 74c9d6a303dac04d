import { module as moduleList } from '@shared/domain/lists/people';
import { competency } from '@shared/domain/lists/training';
import type { ForecastLabels } from '@shared/domain/training/forecast-words';
import type { ReadDb } from '../../db/handles';
import { listWords } from '../lists/words';

/** The words of what graduation needs, the agency's own values included. */
export function forecastLabels(db: ReadDb): ForecastLabels {
  const words = listWords(db);
  return {
    module: (code) => words(moduleList, code),
    competency: (code) => words(competency, code),
  };
}
