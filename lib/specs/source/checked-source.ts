import type { SourceSet } from "@/lib/specs/model";
import type { SpecLimits } from "@/lib/specs/source/limits";
import { SpecError } from "@/lib/specs/spec-error";

/** The files with their names in one form (without `./`). Throws SpecError where the set breaks a limit or a name is not allowed. */
export function checkedSource(source: SourceSet, limits: SpecLimits): SourceSet {
  requireTotals(source, limits);
  const files = source.files.map(({ name, bytes }) => ({ name: requireRelativeName(name), bytes }));
  return { entry: requireRelativeName(source.entry), files };
}

function requireTotals(source: SourceSet, limits: SpecLimits): void {
  if (source.files.length > limits.maxFiles) {
    throw new SpecError("too_many_files", `There are ${source.files.length} files; the limit is ${limits.maxFiles}.`, {
      file: source.entry,
      fix: "Hand in only the files that the definition refers to.",
    });
  }
  const total = source.files.reduce((sum, file) => sum + file.bytes.byteLength, 0);
  if (total > limits.maxTotalBytes) {
    throw new SpecError(
      "document_too_large",
      `The files have ${total} bytes together; the limit is ${limits.maxTotalBytes}.`,
      {
        file: source.entry,
        fix: "Hand in only the files that the definition refers to.",
      },
    );
  }
}

/** The name without `./`, or SpecError `forbidden_file_name` where it is absolute, upward or has a scheme. */
function requireRelativeName(name: string): string {
  const parts = name.split("/").filter((part, index) => part !== "." || index > 0);
  const isBad =
    name === "" ||
    name.includes("\\") ||
    name.includes("\0") ||
    /^[a-z][a-z0-9+.-]*:/i.test(name) ||
    parts.some((part) => part === "" || part === "." || part === "..");
  if (!isBad) return parts.join("/");
  throw new SpecError("forbidden_file_name", `${JSON.stringify(name)} is not a relative file name.`, {
    file: name,
    fix: "Name files relative to the definition's folder, with `/` and without `..`.",
  });
}
