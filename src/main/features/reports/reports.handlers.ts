import { ok } from '@shared/errors';
import type { HandlersOf } from '../feature-handlers';
import { printReport, saveJson, savePdf, saveXlsx } from './output.service';
import type { ReportDelegates } from './report-files';
import { explainFigure, reportChecks, reportView, saveNarrative } from './view.service';

export function reportsHandlers(delegates: ReportDelegates): HandlersOf<'reports'> {
  return {
    view: (context, { month }) => ok(reportView(context, month)),
    checklist: (context, { month }) => ok(reportChecks(context, month)),
    explain: (context, input) => explainFigure(context, input),
    saveNarrative: ({ office }, input) => saveNarrative(office, input),
    savePdf: ({ office }, { month }) => savePdf(office, delegates, month),
    saveJson: ({ office }, { month }) => saveJson(office, delegates, month),
    saveXlsx: ({ office }, { month }) => saveXlsx(office, delegates, month),
    print: ({ office }, { month }) => printReport(office, delegates, month),
  };
}
