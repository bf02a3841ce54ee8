import { extensionOf } from "@/lib/specs/definition-extensions";

/** A file beside others. */
export interface NeighbourFile {
  name: string;
  text: string;
}

/** What a file declares for others and takes from them, in languages that have no paths in them. */
interface Outline {
  /** No two files of one definition declare the same. */
  declares: Set<string>;
  /** Names of others that it uses. */
  uses: Set<string>;
  /** Files of one scope belong together without naming each other: a package of WIT. Null: there are no scopes. */
  scope: string | null;
}

/** The scope of a file that does not say whose it is. */
const WHICHEVER = "*";

const LONGEST_TEXT = 4 * 1024 * 1024;
const MOST_FILES = 500;
const JOINED = new Set(["wit", "smithy", "graphql", "graphqls", "gql"]);

/** Whether files of this name may be parts of one definition without naming each other. */
export const isJoinedByNames = (name: string): boolean => JOINED.has(extensionOf(name));

/**
 * The files beside one (of its language) that belong to the same definition: a package of WIT, a namespace of Smithy and
 * those that it uses, the types that a GraphQL schema names. One that declares again what is there is another definition.
 */
export function joinedFiles(entry: NeighbourFile, beside: readonly NeighbourFile[]): string[] {
  const first = outlineOf(entry);
  if (!first) return [];
  const all = { ...first, declares: new Set(first.declares), uses: new Set(first.uses) };
  const waiting = new Map(
    beside
      .filter(({ name }) => name !== entry.name)
      .slice(0, MOST_FILES)
      .flatMap((file) => {
        const outline = outlineOf(file);
        return outline ? [[file.name, outline] as const] : [];
      }),
  );
  const joined: string[] = [];
  for (let isGrowing = true; isGrowing; ) {
    isGrowing = false;
    for (const [name, outline] of waiting) {
      if (!belongs(all, outline)) continue;
      waiting.delete(name);
      joined.push(name);
      isGrowing = true;
      if (all.scope === WHICHEVER) all.scope = outline.scope;
      for (const one of outline.declares) all.declares.add(one);
      for (const one of outline.uses) all.uses.add(one);
    }
  }
  return joined;
}

function belongs(all: Outline, { declares, scope }: Outline): boolean {
  if ([...declares].some((one) => all.declares.has(one))) return false;
  const isOfOneScope = scope === all.scope || scope === WHICHEVER || all.scope === WHICHEVER;
  return (scope !== null && isOfOneScope) || [...declares].some((one) => all.uses.has(one));
}

function outlineOf({ name, text }: NeighbourFile): Outline | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  const extension = extensionOf(name);
  if (extension === "wit") return witOutline(withoutComments(text));
  if (extension === "smithy") return smithyOutline(withoutComments(text));
  return JOINED.has(extension) ? graphqlOutline(text) : undefined;
}

const withoutComments = (text: string) => text.replace(/\/\/[^\n]*/g, "");
const found = (text: string, pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, name]) => name ?? ""));

/** A folder is a package, whichever of its files says so. */
function witOutline(text: string): Outline {
  const named = /^[ \t]*package[ \t]+([\w:%/.@+-]+)[ \t]*;/m.exec(text)?.[1];
  return {
    declares: found(text, /^[ \t]*(?:interface|world)[ \t]+(%?[\w-]+)/gm),
    uses: found(text, /^[ \t]*(?:use|import|export|include)[ \t]+(%?[\w-]+)[ \t]*[;.]/gm),
    scope: named ?? WHICHEVER,
  };
}

function smithyOutline(text: string): Outline {
  const [namespace = ""] = found(text, /^[ \t]*namespace[ \t]+([\w.]+)/gm);
  const shapes =
    /^[ \t]*(?:service|resource|operation|structure|union|list|set|map|enum|intEnum|blob|boolean|string|byte|short|integer|long|float|double|bigInteger|bigDecimal|timestamp|document)[ \t]+([A-Za-z_]\w*)/gm;
  const declares = new Set([...found(text, shapes)].map((shape) => `${namespace}#${shape}`));
  return {
    declares,
    uses: found(text, /^[ \t]*use[ \t]+([\w.]+#\w+)/gm),
    scope: namespace,
  };
}

/** Names of types; the root types are declared once, so that two schemas in a folder stay two. */
function graphqlOutline(text: string): Outline {
  const code = text.replace(/"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|#[^\n]*/g, "");
  const declares = found(code, /(?<!extend\s)\b(?:type|interface|union|enum|input|scalar)\s+([A-Za-z_]\w*)/g);
  const uses = found(code, /[:=|&]\s*[[\s]*([A-Za-z_]\w*)/g);
  for (const name of found(code, /\bextend\s+(?:type|interface|union|enum|input|scalar)\s+([A-Za-z_]\w*)/g))
    uses.add(name);
  for (const name of declares) uses.delete(name);
  return { declares, uses, scope: null };
}
