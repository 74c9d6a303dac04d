import type { HandlersOf } from '../feature-handlers';
import type { Documents } from './documents.service';

export function printsHandlers(documents: Documents): HandlersOf<'prints'> {
  return { take: (_, { ticket }) => documents.take(ticket) };
}
