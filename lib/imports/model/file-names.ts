/** The longest name of a file that the registry keeps (`sourceInput`). */
const LONGEST_NAME = 500;

/**
 * The name of a file of a set: relative, with `/`, without `.` and `..`. Null where it leads outside, is absolute, has a
 * drive letter, control characters or more than 500 characters.
 */
export function relativeName(written: string): string | null {
  if (written.startsWith("/") || /^[a-z]:/i.test(written) || written.includes("\\") || hasControl(written)) return null;
  const parts: string[] = [];
  for (const part of written.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  const name = parts.join("/");
  return name === "" || name.length > LONGEST_NAME || !name.isWellFormed() ? null : name;
}

function hasControl(text: string): boolean {
  return [...text].some((character) => (character.codePointAt(0) ?? 0) < 0x20 || character === "\u007f");
}

/** The folder that holds all of some files, without a slash at its end; empty at the top. */
export function sharedFolder(names: readonly string[]): string {
  const [first = [], ...others] = names.map((name) => name.split("/").slice(0, -1));
  const differs = first.findIndex((part, index) => others.some((other) => other[index] !== part));
  return (differs < 0 ? first : first.slice(0, differs)).join("/");
}

/** A file's name from a folder of the set on; the whole name where it is not below that folder. */
export function nameBelow(root: string, name: string): string {
  return root !== "" && name.startsWith(`${root}/`) ? name.slice(root.length + 1) : name;
}

const SKIPPED = new Set(["node_modules", "dist", "build", "__MACOSX"]);

/** Whether a file lies in a folder in which nobody looks for definitions: hidden, or generated. */
export function isInSkippedFolder(name: string): boolean {
  return name
    .split("/")
    .slice(0, -1)
    .some((folder) => folder.startsWith(".") || SKIPPED.has(folder));
}
