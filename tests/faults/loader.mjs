// Lets plain Node run the program's TypeScript as it lies there, so that a test can kill a real process.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const aliases = { '@shared/': 'src/shared/', '@main/': 'src/main/' };

/** The file that an import without an ending means. */
function findFile(path) {
  return [path, `${path}.ts`, join(path, 'index.ts')].find(
    (candidate) => existsSync(candidate) && /\.\w+$/.test(candidate),
  );
}

registerHooks({
  resolve(specifier, context, next) {
    const alias = Object.keys(aliases).find((prefix) => specifier.startsWith(prefix));
    const base = context.parentURL?.startsWith('file:') ? fileURLToPath(context.parentURL) : root;
    const path =
      alias === undefined
        ? specifier.startsWith('.') && !base.includes('node_modules')
          ? resolve(dirname(base), specifier)
          : undefined
        : join(root, aliases[alias], specifier.slice(alias.length));
    const file = path && findFile(path);
    return file ? { url: pathToFileURL(file).href, shortCircuit: true } : next(specifier, context);
  },
});
