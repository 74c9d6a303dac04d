import { ok } from '@shared/errors';
import { listSlots } from '../../vault/key-changes';
import type { HandlersOf } from '../feature-handlers';
import type { Documents } from '../prints/documents.service';
import { auditFilters, listAudit } from './audit.service';
import { auditJob } from './audit-print.service';
import { BackupsService } from './backups.service';
import type { VaultDelegates } from './delegates';
import { KeysService } from './keys.service';
import { RestoreService } from './restore.service';
import { SheetService } from './sheet.service';
import { vaultStatus } from './status.service';

export function vaultHandlers(
  delegates: VaultDelegates,
  documents: Documents,
): HandlersOf<'vault'> {
  const { session } = delegates;
  const keys = new KeysService(delegates);
  const sheet = new SheetService(session, documents);
  const backups = new BackupsService(delegates);
  const restore = new RestoreService(delegates, backups);
  return {
    status: async () => ok(await vaultStatus(session.vault, session.backupTrouble?.message)),
    trouble: () => {
      const { damaged } = session;
      return ok(damaged ? { code: damaged.error.code, message: damaged.error.message } : null);
    },

    slots: () => ok(listSlots(session.vault)),
    changePassphrase: (_, input) => keys.changePassphrase(input),
    addPassphrase: (_, input) => keys.add(input),
    removePassphrase: (_, input) => keys.remove(input),
    newRecoverySheet: (_, input) => keys.newSheet(input),
    sheet: () => sheet.current(),
    printSheet: () => sheet.print(),
    saveSheet: () => sheet.save(),
    proveRecovery: (_, input) => keys.prove(input),
    nameSecondHolder: (_, input) => keys.nameHolder(input),
    rotateKey: (_, input) => keys.rotate(input),
    recover: (_, input) => keys.recover(input),
    repairKeyFile: (_, input) => keys.repair(input),

    backups: (_, { place }) => backups.list(place),
    backUp: () => backups.backUp(),
    backUpTo: () => backups.backUpTo(),
    chooseSecondFolder: () => backups.chooseSecondFolder(),
    forgetSecondFolder: () => backups.forgetSecondFolder(),
    chooseBackup: () => backups.choose(),
    restore: (_, input) => restore.restore(input),
    undoRestore: (_, input) => restore.undo(input),
    drill: () => restore.drill(),
    verify: () => restore.verify(),
    saveReadable: () => restore.saveReadable(),

    auditList: ({ read }, input) => ok(listAudit(read, input)),
    auditFilters: ({ read }) => ok(auditFilters(read)),
    printAudit: (context, filter) => documents.print(context.office, auditJob(context, filter)),
    saveAudit: (context, filter) => documents.savePdf(context.office, auditJob(context, filter)),
  };
}
