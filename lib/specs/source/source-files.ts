import type { SourceSet } from "@/lib/specs/model";
import type { SpecLimits } from "@/lib/specs/source/limits";
import { readDocument } from "@/lib/specs/source/read-document";
import type { SourceDocument } from "@/lib/specs/source/source-document";
import { checkedSource } from "@/lib/specs/source/checked-source";
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
    const { entry, files } = checkedSource(source, limits);
    for (const file of files) this.bytes.set(file.name, file.bytes);
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
