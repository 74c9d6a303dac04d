import { capture, exec, hasCommand } from './exec.mjs';
import { say, SetupError } from './say.mjs';

/** What a window needs on Linux: shared library → Debian package (and its newer name). */
const windowLibraries = {
  'libgtk-3.so.0': ['libgtk-3-0', 'libgtk-3-0t64'],
  'libnss3.so': ['libnss3'],
  'libasound.so.2': ['libasound2', 'libasound2t64'],
  'libgbm.so.1': ['libgbm1'],
  'libXss.so.1': ['libxss1'],
};
const displayCommands = { Xvfb: ['xvfb'], xauth: ['xauth'] };
const pdfCommands = { pdftotext: ['poppler-utils'], qpdf: ['qpdf'] };

function packageName(names) {
  if (names.length === 1) return names[0];
  const newer = capture('apt-cache', ['policy', names[1]]);
  return newer.ok && /Candidate: (?!\(none\))/.test(newer.stdout) ? names[1] : names[0];
}

function missingPackages({ display, pdf }) {
  const libraries = capture('/sbin/ldconfig', ['-p']).stdout;
  const missing = Object.entries(windowLibraries)
    .filter(([library]) => !libraries.includes(library))
    .map(([, names]) => names);
  const commands = { ...(display ? displayCommands : {}), ...(pdf ? pdfCommands : {}) };
  for (const [command, names] of Object.entries(commands)) {
    if (!hasCommand(command)) missing.push(names);
  }
  return missing;
}

/**
 * Makes sure a window can be opened on this Linux machine (other systems bring all of it).
 * As root on Debian or Ubuntu it installs what is missing; otherwise it says the one command to run.
 * `pdf`: also the tools that tests and the demo use to look at PDF pages.
 */
export async function ensureSystemLibraries({ display = !process.env.DISPLAY, pdf = false } = {}) {
  if (process.platform !== 'linux') return;
  const missing = missingPackages({ display, pdf });
  if (missing.length === 0) return;
  const apt = hasCommand('apt-get');
  if (!apt) {
    throw new SetupError(
      `These system libraries are missing; install them with your package manager: ${missing.map((names) => names[0]).join(' ')}`,
    );
  }
  if (process.getuid() !== 0) {
    throw new SetupError(
      `System libraries are missing; run: sudo apt-get install -y ${missing.map(packageName).join(' ')}`,
    );
  }
  say('Installing system libraries (apt-get) …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await exec('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2], env });
  const packages = missing.map(packageName);
  const code = await exec(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
    { stdio: ['ignore', 2, 2], env },
  );
  if (code !== 0) {
    throw new SetupError(
      `apt-get could not install the system libraries; run: apt-get update && apt-get install -y ${packages.join(' ')}`,
    );
  }
}
