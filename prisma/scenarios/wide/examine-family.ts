import type { ChangeTally } from "@/lib/versions/model/change-tally";
import { runTask } from "@/lib/workers/pool";
import type { Examination } from "@/lib/workers/protocol";
import type { Family } from "./family";
import { renderDefinition } from "./render-definition";

const ENTRY = "openapi.json";

/** A revision as publishing would have found it. */
export interface ExaminedRevision {
  examination: Examination;
  /** What changed since the revision before; null for the first. */
  tally: ChangeTally | null;
}

/** A definition of one file. */
export function sourceOf(text: string) {
  return { entry: ENTRY, files: [{ name: ENTRY, bytes: new TextEncoder().encode(text) }] };
}

/** Examines and compares all revisions of a family in worker threads, as publishing does. */
export function examineFamily(family: Family, options: { maxDocumentBytes: number; today: string }) {
  const { maxDocumentBytes, today } = options;
  const sources = family.labels.map((_, revision) => sourceOf(renderDefinition(family, revision)));
  return Promise.all(
    sources.map(async (source, revision): Promise<ExaminedRevision> => {
      const before = sources[revision - 1];
      const parse = { maxDocumentBytes };
      const [examination, comparison] = await Promise.all([
        runTask("examine", { source, options: parse }),
        before
          ? runTask("compare", { from: before, to: source, fromOptions: parse, toOptions: parse, today })
          : Promise.resolve(null),
      ]);
      return { examination, tally: comparison?.tally ?? null };
    }),
  );
}
