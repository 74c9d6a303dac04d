import type { ScreeningFormPrint } from '@shared/contract/prints';
import { ScreeningForm } from './ScreeningForm';

/** A questionnaire, interview guide or reference call on paper. */
export function screeningFormDocument(data: ScreeningFormPrint) {
  return { title: data.title, content: <ScreeningForm form={data} /> };
}
