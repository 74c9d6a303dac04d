import type { ForecastLabels } from '@shared/domain/training/forecast-words';
import { useMemo } from 'react';
import { useWords } from '../../lib/lists';

/** The words of what graduation needs, the agency's own values included. */
export function useForecastLabels(): ForecastLabels {
  const words = useWords();
  return useMemo(
    () => ({
      module: (code) => words.label('module', code),
      competency: (code) => words.label('competency', code),
    }),
    [words],
  );
}
