import { api } from '../../lib/api';
import { ReportDocument } from './ReportDocument';

/** The monthly report of a month. */
export async function reportDocument(month: string) {
  const view = await api.reports.view({ month });
  return {
    title: `${view.program.name}, monthly report ${month}`,
    content: <ReportDocument view={view} />,
  };
}
