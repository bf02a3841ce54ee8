import { percentDecoded } from "./reference-target";

// In YAML and JSON alike, and without parsing: a file that cannot be parsed is refused later, with its line.
const REFERENCE = /["']?\$ref["']?\s*:\s*(?:"([^"\n]+)"|'([^'\n]+)'|([^\s"'#{}[\],][^\s#{}[\],]*))/g;
const SCHEME = /^([a-z][a-z0-9+.-]*:|\/)/i;
const DEFINITION_FILE = /\.(ya?ml|json)$/i;

/**
 * Relative paths of the definition files that a text refers to, as written but decoded and without fragment, each once.
 * Addresses with a scheme, absolute paths and other kinds of files are left out: they are never read.
 */
export function referencesIn(text: string): string[] {
  const found = new Set<string>();
  for (const [, double, single, bare] of text.matchAll(REFERENCE)) {
    const path = percentDecoded((double ?? single ?? bare ?? "").split("#")[0] ?? "");
    if (path !== "" && !SCHEME.test(path) && DEFINITION_FILE.test(path)) found.add(path);
  }
  return [...found];
}
