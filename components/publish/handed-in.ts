/** A file as it is handed in, with the name under which the others refer to it. */
export interface HandedFile<Content = Blob> {
  name: string;
  content: Content;
}

const READABLE = /\.(ya?ml|json)$/i;

/** Files that can be a part of a definition, named from their common folder on; and how many were left out. */
export function takeFiles<Content>(files: readonly HandedFile<Content>[]): {
  files: HandedFile<Content>[];
  skipped: number;
} {
  const only = files.length === 1 ? files : files.filter((file) => READABLE.test(file.name));
  const prefix = commonFolder(only.map((file) => file.name));
  const taken = only.map(({ name, content }) => ({ name: name.slice(prefix.length), content }));
  return { files: taken.sort((a, b) => (a.name < b.name ? -1 : 1)), skipped: files.length - only.length };
}

/** The folder that all names start with, with its last slash; empty where there is none. */
function commonFolder(names: readonly string[]): string {
  const [first = ""] = names;
  let folder = first.slice(0, first.lastIndexOf("/") + 1);
  while (folder !== "" && !names.every((name) => name.startsWith(folder))) {
    folder = folder.slice(0, folder.lastIndexOf("/", folder.length - 2) + 1);
  }
  return folder;
}

const depthOf = (name: string) => name.split("/").length;

/** The file that is most likely the entry: one called openapi or swagger, the nearest to the top; else the first at the top. */
export function likelyEntry(names: readonly string[]): string | undefined {
  const byDepth = [...names].sort((a, b) => depthOf(a) - depthOf(b));
  return byDepth.find((name) => /(^|\/)(openapi|swagger)[^/]*\.(ya?ml|json)$/i.test(name)) ?? byDepth[0];
}

/** Where a line and column are in a text, as an offset; the end of the text where it has no such line. */
export function offsetOf(text: string, line: number, column = 1): number {
  let start = 0;
  for (let at = 1; at < line; at += 1) {
    const end = text.indexOf("\n", start);
    if (end < 0) return text.length;
    start = end + 1;
  }
  const end = text.indexOf("\n", start);
  return Math.min(start + Math.max(0, column - 1), end < 0 ? text.length : end);
}
