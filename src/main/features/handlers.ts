import type { AppHandlers } from '../ipc/dispatch';
import { aboutHandlers } from './about/about.handlers';
import { draftsHandlers } from './drafts/drafts.handlers';
import type { ExchangeDelegates } from './exchange/exchange.service';
import { exchangeHandlers } from './exchange/exchange.handlers';
import { familiesHandlers } from './families/families.handlers';
import { historyHandlers } from './history/history.handlers';
import { listsHandlers } from './lists/lists.handlers';
import { logHandlers } from './log/log.handlers';
import { matchesHandlers } from './matches/matches.handlers';
import { peopleHandlers } from './people/people.handlers';
import { Documents, type PrintDelegates } from './prints/documents.service';
import { printsHandlers } from './prints/prints.handlers';
import { professionalsHandlers } from './professionals/professionals.handlers';
import { recruitmentHandlers } from './recruitment/recruitment.handlers';
import type { ReportDelegates } from './reports/report-files';
import { reportsHandlers } from './reports/reports.handlers';
import { screeningHandlers } from './screening/screening.handlers';
import { searchHandlers } from './search/search.handlers';
import { type SessionDelegates, sessionHandlers } from './session/session.handlers';
import { settingsHandlers } from './settings/settings.handlers';
import { spreadsheetHandlers } from './spreadsheet/spreadsheet.handlers';
import type { SpreadsheetDelegates } from './spreadsheet/spreadsheet.service';
import { supervisionHandlers } from './supervision/supervision.handlers';
import { todayHandlers } from './today/today.handlers';
import { trainingHandlers } from './training/training.handlers';
import type { VaultDelegates } from './vault/delegates';
import { vaultHandlers } from './vault/vault.handlers';

/** What the features need from the edge of the program. */
export interface AppDelegates
  extends
    SessionDelegates,
    ReportDelegates,
    ExchangeDelegates,
    PrintDelegates,
    SpreadsheetDelegates,
    VaultDelegates {}

/** Every method of the contract, bound to its feature. A missing one does not compile. */
export function makeHandlers(delegates: AppDelegates): AppHandlers {
  const documents = new Documents(delegates);
  return {
    about: aboutHandlers,
    session: sessionHandlers(delegates),
    lists: listsHandlers,
    settings: settingsHandlers,
    drafts: draftsHandlers,
    history: historyHandlers,
    search: searchHandlers,
    people: peopleHandlers,
    professionals: professionalsHandlers,
    recruitment: recruitmentHandlers(delegates),
    training: trainingHandlers(documents, delegates),
    today: todayHandlers(delegates),
    families: familiesHandlers,
    matches: matchesHandlers,
    log: logHandlers,
    supervision: supervisionHandlers,
    reports: reportsHandlers(delegates),
    exchange: exchangeHandlers(delegates),
    prints: printsHandlers(documents),
    screening: screeningHandlers(documents),
    spreadsheet: spreadsheetHandlers(delegates),
    vault: vaultHandlers(delegates, documents),
  };
}
