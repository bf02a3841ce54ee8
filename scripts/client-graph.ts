import path from "node:path";

/** Sources by their path from the root of the project. */
export type Sources = ReadonlyMap<string, string>;

const IMPORT =
  /\b(?:import|export)\s+(type\s)?[^;"']*?\bfrom\s+"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)|^import\s+"([^"]+)"/gm;
const WORDS = /\buseTranslations\(\s*"([\w-]+)/g;
const ENTRY = /^app\/(?:.*\/)?(?:page|layout|template|loading|error|not-found)\.tsx$/;

/** Paths of the modules that a module needs when it runs; packages and types are none. */
function importsOf(file: string, sources: Sources): string[] {
  return [...(sources.get(file) ?? "").matchAll(IMPORT)].flatMap(([, type, from, lazy, bare]) => {
    const name = from ?? lazy ?? bare;
    if (type !== undefined || name === undefined) return [];
    const at = name.startsWith("@/")
      ? name.slice(2)
      : name.startsWith(".")
        ? path.join(path.dirname(file), name)
        : null;
    const found = at === null ? undefined : [at, `${at}.ts`, `${at}.tsx`].find((one) => sources.has(one));
    return found === undefined ? [] : [found];
  });
}

function isClient(text: string | undefined): boolean {
  return /^\s*["']use client["']/.test(text ?? "");
}

/** The namespaces of words that an entry's client components ask for in the browser. */
export function clientNamespacesOf(entry: string, sources: Sources): Set<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const waiting: { file: string; client: boolean }[] = [{ file: entry, client: false }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const text = sources.get(next.file);
    const client = next.client || isClient(text);
    const mark = `${client} ${next.file}`;
    if (seen.has(mark)) continue;
    seen.add(mark);
    if (client) for (const [, namespace = ""] of (text ?? "").matchAll(WORDS)) found.add(namespace);
    for (const file of importsOf(next.file, sources)) waiting.push({ file, client });
  }
  return found;
}

/** The folder of the nearest layout at or above an entry that hands words to the browser. */
function providerOf(entry: string, providers: ReadonlySet<string>): string {
  for (let folder = path.dirname(entry); folder !== "app"; folder = path.dirname(folder)) {
    if (providers.has(folder)) return folder;
  }
  return "app";
}

/**
 * What each layout has to hand to the browser: the namespaces of the pages below it, without those that a layout above it
 * hands over already. Folders without anything are left out.
 */
export function planClientMessages(sources: Sources): Record<string, string[]> {
  const layouts = [...sources].filter(
    ([file, text]) => /\/layout\.tsx$/.test(file) && text.includes("<ClientMessages"),
  );
  const providers = new Set(layouts.map(([file]) => path.dirname(file)));
  const needed = new Map<string, Set<string>>();
  for (const entry of [...sources.keys()].filter((file) => ENTRY.test(file))) {
    const folder = providerOf(entry, providers);
    needed.set(folder, new Set([...(needed.get(folder) ?? []), ...clientNamespacesOf(entry, sources)]));
  }
  const plan: Record<string, string[]> = {};
  for (const [folder, names] of [...needed].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const above = [...needed].filter(([other]) => folder.startsWith(`${other}/`)).flatMap(([, theirs]) => [...theirs]);
    const own = [...names].filter((name) => !above.includes(name)).sort();
    if (own.length > 0) plan[folder] = own;
  }
  return plan;
}
