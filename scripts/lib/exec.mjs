import { spawn, spawnSync } from 'node:child_process';
import { root, toolEnv } from './paths.mjs';

const onWindows = process.platform === 'win32';

/**
 * Runs a program to its end with the tools of this project first in PATH.
 * Resolves to its exit code; 128 + n when a signal ended it.
 */
export function exec(command, args, { env = {}, stdio = 'inherit', cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio, env: toolEnv(env), shell: onWindows });
    const forward = (signal) => child.kill(signal);
    process.on('SIGINT', forward);
    process.on('SIGTERM', forward);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      process.off('SIGINT', forward);
      process.off('SIGTERM', forward);
      resolve(code ?? (signal ? 128 : 1));
    });
  });
}

/** Runs a program and returns what it printed; `ok` says whether it ended with 0. */
export function capture(command, args, options = {}) {
  const done = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    shell: onWindows,
    env: toolEnv(options.env),
    maxBuffer: 64 * 1024 * 1024,
    ...options,
  });
  return {
    ok: done.status === 0,
    stdout: done.stdout ?? '',
    stderr: done.stderr ?? '',
    missing: done.error?.code === 'ENOENT',
  };
}

export function hasCommand(name) {
  return capture(onWindows ? 'where' : 'which', [name], { stdio: 'pipe' }).ok;
}
