import { servedOperations } from "@/lib/lint/operation-kinds";
import { defineLintRule } from "@/lib/lint/rule";
import { readMark } from "@/lib/specs/marks/read-mark";

export const deprecatedHasSunset = defineLintRule({
  id: "deprecated-has-sunset",
  severity: "warning",
  title: "What is deprecated has a date",
  why: "Deprecated without a date means deprecated for ever: callers have no reason to move, and the owner can never remove it.",
  fix: "Add `x-sunset` with the day from which the operation may stop working.",
  formats: ["openapi"],
  check: (document, report) => {
    for (const site of servedOperations(document)) {
      const { mark } = readMark(site.operation);
      if (!mark || mark.sunset !== undefined || site.operation.sunset !== undefined) continue;
      report(site, `${site.operation.key} is deprecated, but nothing says until when it works.`);
    }
  },
});
