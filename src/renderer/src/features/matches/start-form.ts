import type { MatchRecord } from '@shared/contract/matches';
import { emptiesToNull } from '@renderer/ui/form/validate';
import { asId } from '../families/words';

interface Named {
  id: number;
  name: string;
}

/** What is known when the form opens: from a request, from an earlier match, or nothing. */
export interface Beginning {
  parent: Named | null;
  mentor: Named | null;
  requestId: number | null;
  previous: MatchRecord | null;
}

export interface StartValues {
  parentId: string | null;
  mentorId: string | null;
  requestId: string | null;
  startOn: string | null;
  overCapacityReason: string | null;
  closePrevious: boolean;
  closePreviousOn: string | null;
  closePreviousReason: string | null;
  closePreviousKind: string | null;
}

const asText = (id: number | null | undefined): string | null => (id ? String(id) : null);

export function startValues(beginning: Beginning, today: string): StartValues {
  return {
    parentId: asText(beginning.parent?.id),
    mentorId: asText(beginning.mentor?.id),
    requestId: asText(beginning.requestId),
    startOn: today,
    overCapacityReason: '',
    closePrevious: beginning.previous?.endOn === null,
    closePreviousOn: today,
    closePreviousReason: 'rematch',
    closePreviousKind: null,
  };
}

/** From the form's texts to the contract's input; the earlier match ends only when asked to. */
export function startInput(values: StartValues, { previous }: Beginning): unknown {
  const { closePrevious, ...rest } = values;
  const ends = previous !== null && previous.endOn === null && closePrevious;
  return {
    ...(emptiesToNull(rest) as object),
    parentId: asId(values.parentId),
    mentorId: asId(values.mentorId),
    requestId: asId(values.requestId),
    previousMatchId: previous?.id ?? null,
    ...(ends ? {} : { closePreviousOn: null, closePreviousReason: null, closePreviousKind: null }),
  };
}
