import type { SourceSet } from "@/lib/specs/model";
import type { SpecLimits } from "@/lib/specs/source/limits";
import { readDocument } from "@/lib/specs/source/read-document";
import type { SourceDocument } from "@/lib/specs/source/source-document";
import { SpecError } from "@/lib/specs/spec-error";

/** The files of one definition, read when first asked for. Nothing outside the set is ever reached. */
export class SourceFiles {
  readonly entry: SourceDocument;
  private readonly bytes = new Map<string, Uint8Array>();
  private readonly read = new Map<string, SourceDocument | SpecError>();

  /** Throws SpecError where the set breaks a limit, a name is not allowed, or the entry cannot be read. */
  constructor(
    source: SourceSet,
    private readonly limits: SpecLimits,
  ) {
    requireTotals(source, limits);
    for (const file of source.files) this.bytes.set(requireRelativeName(file.name), file.bytes);
    const entry = requireRelativeName(source.entry);
    const document = this.find(entry);
    if (document instanceof SpecError) throw document;
    if (!document) {
      throw new SpecError("missing_file", `The entry file ${entry} is not among the files handed in.`, {
        file: entry,
        fix: "Hand in the entry file, and name it as it is named among the files.",
      });
    }
    this.entry = document;
  }

  /** The file, read; the reason why it cannot be read; or undefined where the set has none of this name. */
  find(name: string): SourceDocument | SpecError | undefined {
    const known = this.read.get(name);
    if (known) return known;
    const bytes = this.bytes.get(name);
    if (!bytes) return undefined;
    const document = readOrExplain(name, bytes, this.limits);
    this.read.set(name, document);
    return document;
  }

  /** Every file that has been read so far without trouble. */
  documents(): SourceDocument[] {
    return [...this.read.values()].flatMap((document) => (document instanceof SpecError ? [] : [document]));
  }
}

function readOrExplain(name: string, bytes: Uint8Array, limits: SpecLimits): SourceDocument | SpecError {
  try {
    return readDocument(name, bytes, limits);
  } catch (fault) {
    if (fault instanceof SpecError) return fault;
    throw fault;
  }
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
