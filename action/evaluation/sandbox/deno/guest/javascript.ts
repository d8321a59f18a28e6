import type { DenoApi } from './deno-api.ts';
import type { nodeWays } from './node-ways.ts';
import type { ReceiveOptions, receive } from './receive.ts';
import type { reportUncaught } from './report-uncaught.ts';

declare const Deno: DenoApi;

/** The other texts that the guest consists of. */
export interface JavascriptParts {
  receive: typeof receive;
  nodeWays: typeof nodeWays;
  reportUncaught: typeof reportUncaught;
}

/**
 * Runs one JavaScript or TypeScript program in this process, by Node's rules: a CommonJS script if it can be read as
 * one, else a module. This is the main module, and the program is not, because Deno reads whatever the main module
 * imports statically, permitted or not. It is carried into Deno as text, so it uses nothing from around it.
 */
export async function javascriptGuest(
  parts: JavascriptParts,
  options: ReceiveOptions & { typescript: boolean },
): Promise<void> {
  const file = options.typescript ? '/main.ts' : '/main.js';
  const { loadBuiltin, abort, fit, makeRequire, stripTypes } = parts.nodeWays(Deno, file);
  // Not written as an import: bundlers and test runners change those.
  const importModule = new Function('address', 'return import(address)');
  // Not called by its name, it shows a program nothing of what stands here.
  const { eval: evaluate } = globalThis;
  // Deno's own operations, without their checks of arguments. Node's modules hold what they need of them.
  Reflect.deleteProperty(Deno, Deno.internal);

  // What strips types takes 40 ms to load, so that is done before there is a program.
  if (options.typescript) stripTypes('const ready: boolean = true;');
  const { code, args } = await parts.receive(Deno, options, () => loadBuiltin('fs'));

  parts.reportUncaught(Deno, { file, code, abort });
  fit(code, args);
  // In a task of its own, an error of the program is reported as uncaught and not as one of this function.
  queueMicrotask(run);

  function run(): void {
    const source = (options.typescript ? stripTypes(code) : code).replace(/^#!/, '//');
    const script = readAsScript(source);
    // What no script can have and a module can is a matter of syntax; if it is wrong in both, Deno explains it.
    if (!script) {
      importModule(moduleAddress(source));
      return;
    }
    const more = { filename: file, path: '/', loaded: false, children: [], paths: [] };
    const module = { id: '.', exports: {}, ...more };
    script.call(module.exports, module.exports, makeRequire(module), module, file, '/');
    module.loaded = true;
  }

  /** Null if it is none. */
  // biome-ignore lint/complexity/noBannedTypes: a program is any function.
  function readAsScript(source: string): Function | null {
    const parameters = 'exports, require, module, __filename, __dirname';
    try {
      const script = evaluate(`(function (${parameters}) {${source}\n})\n//# sourceURL=${file}`);
      // Something else comes of a text that closes the brace by itself.
      return typeof script === 'function' ? script : null;
    } catch (error) {
      if (error instanceof SyntaxError) return null;
      throw error;
    }
  }

  function moduleAddress(source: string): string {
    // What it would read of itself if it were the main module.
    const meta = `import.meta.main = true; import.meta.url = 'file://${file}'; import.meta.filename = '${file}';`;
    const text = source.includes('import.meta') ? meta + source : source;
    return URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  }
}
