import type { LetterPrint } from '@shared/contract/prints';
import { Letter } from './Letter';

/** A letter to one person. */
export function letterDocument(data: LetterPrint) {
  return { title: `Letter, ${data.program}`, content: <Letter letter={data} /> };
}
