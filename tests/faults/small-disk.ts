import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, truncateSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watchFileSteps } from '@main/vault/file-layer';
import type { OpenVault } from '@main/vault/vault';
import { onTestFinished } from 'vitest';

/** A disk that can be full. */
export interface SmallDisk {
  dir: string;
  /** False where no small file system can be mounted (not root): errors are then made instead. */
  isReal: boolean;
  /** Leaves so many bytes free, or none. */
  fill(free?: number, open?: OpenVault): void;
  free(open?: OpenVault): void;
}

function mount(size: string, options: string[] = []): string | undefined {
  const dir = mkdtempSync(join(tmpdir(), 'ppd-disk-'));
  try {
    execFileSync(
      'mount',
      ['-t', 'tmpfs', '-o', [`size=${size}`, ...options].join(','), 'tmpfs', dir],
      {
        stdio: 'ignore',
      },
    );
  } catch {
    rmSync(dir, { recursive: true, force: true });
    return undefined;
  }
  onTestFinished(() => {
    execFileSync('umount', ['--lazy', dir], { stdio: 'ignore' });
    rmSync(dir, { recursive: true, force: true });
  });
  return dir;
}

/** A file system of a few megabytes; where none can be mounted, a folder and made-up errors. */
export function smallDisk(size = '24m'): SmallDisk {
  const dir = mount(size);
  return dir === undefined ? pretended() : real(dir);
}

function real(dir: string): SmallDisk {
  const filler = join(dir, 'filler');
  return {
    dir,
    isReal: true,
    fill(free = 0) {
      const handle = openSync(filler, 'w');
      let size = 0;
      try {
        for (;;) size += writeSync(handle, Buffer.alloc(4096, 1));
      } catch {
        // It is full now.
      } finally {
        closeSync(handle);
      }
      if (free > 0) truncateSync(filler, Math.max(0, size - free));
    },
    free: () => rmSync(filler, { force: true }),
  };
}

function pretended(): SmallDisk {
  const dir = mkdtempSync(join(tmpdir(), 'ppd-disk-'));
  onTestFinished(() => {
    watchFileSteps(undefined);
    rmSync(dir, { recursive: true, force: true });
  });
  return {
    dir,
    isReal: false,
    fill(free = 0, open) {
      const pages = open?.office.client.pragma('page_count', { simple: true });
      open?.office.client.pragma(`max_page_count=${Number(pages) + Math.floor(free / 4096)}`);
      let left = free;
      watchFileSteps((step, _path, bytes) => {
        if (step !== 'write') return;
        left -= bytes;
        if (left >= 0) return;
        throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
      });
    },
    free(open) {
      watchFileSteps(undefined);
      open?.office.client.pragma('max_page_count=1073741823');
    },
  };
}

/** A folder that is still there when what was mounted on it has gone. */
export function ownFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'ppd-own-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** Makes a folder read-only, for root as well: it is mounted so. @returns false where that cannot be done */
export function makeReadOnly(dir: string): boolean {
  try {
    execFileSync('mount', ['--bind', dir, dir], { stdio: 'ignore' });
    execFileSync('mount', ['-o', 'remount,ro,bind', dir], { stdio: 'ignore' });
  } catch {
    return false;
  }
  onTestFinished(() => void execFileSync('umount', ['--lazy', dir], { stdio: 'ignore' }));
  return true;
}
