import type { MarkEntry } from "@/lib/specs/index-model";

/** What one version of an API marks. */
export interface MarkedVersion<Version> {
  version: Version;
  marks: readonly Pick<MarkEntry, "kind" | "matchKey">[];
}

/** Since which version a subject is marked without a break. */
export interface Since<Version> {
  version: Version;
  /** Whether the version before it was looked at: if not, the subject may have been marked earlier, too. */
  isExact: boolean;
}

/** The key of a subject over versions: `operation GET /pets/{}`. */
export function subjectKey({ kind, matchKey }: Pick<MarkEntry, "kind" | "matchKey">): string {
  return `${kind} ${matchKey}`;
}

/**
 * For everything that the newest version marks, by `subjectKey`: the version from which on every version marks it. The
 * history is in the order of publication, oldest first. A mark that was withdrawn and came back counts from when it came
 * back; a path parameter's new name breaks nothing. Linear in the marks.
 */
export function deprecatedSince<Version>(history: readonly MarkedVersion<Version>[]): Map<string, Since<Version>> {
  let running = new Map<string, Since<Version>>();
  history.forEach(({ version, marks }, at) => {
    const still = new Map<string, Since<Version>>();
    for (const mark of marks) {
      const key = subjectKey(mark);
      still.set(key, running.get(key) ?? { version, isExact: at > 0 });
    }
    running = still;
  });
  return running;
}
