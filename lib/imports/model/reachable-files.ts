import { referenceTarget } from "@/lib/specs/source/reference-target";
import { referencesIn } from "@/lib/specs/source/references-in-text";
import type { PlanFile, PlanFiles } from "./import-plan";
import { isDefinitionName } from "./file-names";

/** As many files as one definition may have (`sourceInput`). */
const MOST_FILES = 2_000;
/** In a longer text references are not looked for: definitions in several files are of small files. */
const LONGEST_TEXT_BYTES = 16 * 1024 * 1024;

/** Which files of a set refer to which. Each text is read once, when it is first asked for. */
export class Reach {
  private readonly targets = new Map<string, readonly string[]>();

  constructor(private readonly files: PlanFiles) {}

  /** Names of the files of the set that a file refers to itself. */
  targetsOf(file: PlanFile): readonly string[] {
    const known = this.targets.get(file.name);
    if (known) return known;
    const targets = new Set<string>();
    const bytes = file.read();
    const references =
      bytes.byteLength > LONGEST_TEXT_BYTES || !isDefinitionName(file.name)
        ? []
        : referencesIn(new TextDecoder().decode(bytes));
    for (const reference of references) {
      const target = referenceTarget(file.name, reference);
      if (target.kind === "local" && target.file !== "" && this.files.find(target.file)) targets.add(target.file);
    }
    const list = [...targets];
    this.targets.set(file.name, list);
    return list;
  }

  /** The file, and every file that it leads to, at most 2,000. */
  from(file: PlanFile): string[] {
    const found = new Set<string>();
    const pending = [file.name];
    for (let name = pending.pop(); name !== undefined && found.size < MOST_FILES; name = pending.pop()) {
      if (found.has(name)) continue;
      found.add(name);
      const next = name === file.name ? file : this.files.find(name);
      if (next) pending.push(...this.targetsOf(next));
    }
    return [...found];
  }
}
