/** What the text of a `$ref` names, before anything is looked up. */
export type ReferenceTarget =
  | { kind: "remote"; url: string }
  | { kind: "outside" }
  /** `file` is empty for the file the reference is in. `fragment` is decoded: a JSON Pointer, an anchor, or empty. */
  | { kind: "local"; file: string; fragment: string };

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** Splits a reference and works out the file it names, relative to the file it stands in. */
export function referenceTarget(fromFile: string, reference: string): ReferenceTarget {
  const hash = reference.indexOf("#");
  const path = hash < 0 ? reference : reference.slice(0, hash);
  const fragment = hash < 0 ? "" : percentDecoded(reference.slice(hash + 1));
  if (path === "") return { kind: "local", file: "", fragment };
  if (SCHEME.test(path) || path.startsWith("//")) return { kind: "remote", url: path };
  const file = joinPath(fromFile, percentDecoded(path));
  return file === undefined ? { kind: "outside" } : { kind: "local", file, fragment };
}

/** Undefined where the path leaves the definition's folder. */
function joinPath(fromFile: string, path: string): string | undefined {
  if (path.startsWith("/") || path.includes("\\") || path.includes("\0") || SCHEME.test(path)) return undefined;
  const parts = fromFile.split("/").slice(0, -1);
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}

/** Percent-decoded, or as written where the escapes are wrong. */
export function percentDecoded(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
