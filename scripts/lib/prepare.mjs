import { ensureDependencies } from './dependencies.mjs';
import { ensureDriver } from './driver.mjs';
import { ensureElectron } from './electron-runtime.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';

/**
 * Everything a window needs on this machine: dependencies, system libraries, an Electron, its driver.
 * @returns environment variables that tell the tools and the program where these are
 */
export async function prepareWindow({ pdf = false, quiet = false } = {}) {
  await ensureDependencies();
  await ensureSystemLibraries({ pdf });
  const runtime = await ensureElectron({ quiet });
  const driver = await ensureDriver(runtime);
  return {
    runtime,
    env: {
      ELECTRON_EXEC_PATH: runtime.executable,
      ELECTRON_OVERRIDE_DIST_PATH: runtime.dist,
      PPD_ELECTRON: runtime.executable,
      ...(driver ? { PPD_NATIVE_BINDING: driver } : {}),
      ...(runtime.supported ? {} : { PPD_OLD_RUNTIME: runtime.version }),
    },
  };
}

/** True where a window needs a virtual display to exist. */
export function needsVirtualDisplay() {
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
}

/** Switches for Electron on this machine: root cannot use its sandbox. */
export function electronSwitches() {
  return process.platform === 'linux' && process.getuid() === 0 ? ['--no-sandbox'] : [];
}

/** Puts a command under a virtual display where there is none. */
export function withDisplay(command, args) {
  if (!needsVirtualDisplay()) return [command, args];
  return ['xvfb-run', ['-a', '-s', '-screen 0 1600x1200x24', command, ...args]];
}
