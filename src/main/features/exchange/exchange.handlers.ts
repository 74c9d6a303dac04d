import { ok } from '@shared/errors';
import type { HandlersOf } from '../feature-handlers';
import { type ExchangeDelegates, ExchangeService } from './exchange.service';

export function exchangeHandlers(delegates: ExchangeDelegates): HandlersOf<'exchange'> {
  const service = new ExchangeService(delegates);
  return {
    checkPackage: ({ office }, { kind }) => service.check(office, kind),
    importChecked: ({ office }) => service.importChecked(office),
    saveRefused: ({ office }) => service.saveRefused(office),
    exportPackage: ({ office }, input) => service.export(office, input),
    cancel: () => ok(delegates.busy.cancel()),
    running: () => ok(delegates.busy.isBusy),
  };
}
