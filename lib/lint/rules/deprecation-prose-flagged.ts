import type { LintDocument } from "@/lib/lint/lint-document";
import { shortened } from "@/lib/lint/listed";
import { type MarkableSite, markableSites } from "@/lib/lint/marked-sites";
import { defineLintRule } from "@/lib/lint/rule";
import { noticeInProse } from "@/lib/specs/marks/prose";
import { isMarked } from "@/lib/specs/marks/read-mark";

export const deprecationProseFlagged = defineLintRule({
  id: "deprecation-prose-flagged",
  severity: "warning",
  title: "What a description calls deprecated is flagged as deprecated",
  why: "Only those who read the sentence know: generated clients do not warn, and nobody can list it.",
  fix: "Add `deprecated: true`; in OpenAPI 2.0, where only operations have it, `x-deprecated: true`.",
  formats: ["openapi"],
  check: (document, report) => {
    const told = toldElsewhere(document);
    for (const found of markableSites(document)) {
      const { part, kind, noun, site } = found;
      if (kind === "version" || told.has(part) || isMarked(part)) continue;
      const notice = noticeOf(found);
      if (notice)
        report(site, `${noun} is not flagged as deprecated: "${shortened(notice.sentence)}"`, { at: [notice.key] });
    }
  },
});

/** A parameter and its schema are one thing to callers: where one is flagged, the other need not be. */
function toldElsewhere({ parameters }: LintDocument): Set<object> {
  const told = new Set<object>();
  for (const { parameter } of parameters) {
    if (parameter.schema && isMarked(parameter)) told.add(parameter.schema);
    if (parameter.schema && isMarked(parameter.schema)) told.add(parameter);
  }
  return told;
}

function noticeOf({ part }: MarkableSite): { key: string; sentence: string } | undefined {
  for (const key of ["summary", "description"] as const) {
    const notice = noticeInProse(part[key] ?? "", key === "summary");
    if (notice) return { key, ...notice };
  }
  return undefined;
}
