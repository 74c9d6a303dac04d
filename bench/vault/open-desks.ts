import type { OpenVault } from '@main/vault/vault';
import { type Desk, deskOf } from './desk';
import { type OfficeName, openOffice, vaultWith } from './offices';

/** The offices that are open at the moment, each opened once and on a copy of its own. */
export class OpenDesks {
  readonly #open = new Map<OfficeName, { vault: OpenVault; desk: Desk }>();

  readonly get = async (name: OfficeName): Promise<Desk> => {
    let found = this.#open.get(name);
    if (!found) {
      const vault = await openOffice(await vaultWith(name));
      found = { vault, desk: deskOf(vault.office, vault) };
      this.#open.set(name, found);
    }
    return found.desk;
  };

  close(): void {
    for (const { vault } of this.#open.values()) vault.close();
    this.#open.clear();
  }
}
