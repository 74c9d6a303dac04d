import type { RecoverySheetPrint } from '@shared/contract/prints';
import { RecoverySheet } from './RecoverySheet';

/** The page that opens the vault when nobody knows a passphrase. */
export function recoverySheetDocument(data: RecoverySheetPrint) {
  return { title: `Recovery sheet ${data.number}`, content: <RecoverySheet sheet={data} /> };
}
