import { servedOperations } from "@/lib/lint/operation-kinds";
import { defineLintRule } from "@/lib/lint/rule";
import { readMark } from "@/lib/specs/marks/read-mark";

const POINTS =
  /instead|replac|supersed|migrat|in favou?r|prefer|\buse\b|\bsee\b|moved|successor|newer|no longer|https?:\/\/|`|替代|代替|取代|改用|请使用|迁移/i;

export const deprecatedNamesReplacement = defineLintRule({
  id: "deprecated-names-replacement",
  severity: "info",
  title: "What is deprecated says what to use instead",
  why: "Callers who must move need to know where to.",
  fix: "Name the replacement in the description, or say that there is none.",
  formats: ["openapi"],
  check: (document, report) => {
    for (const site of servedOperations(document)) {
      const { summary = "", description = "", key } = site.operation;
      const { mark } = readMark(site.operation);
      if (!mark || mark.replacement !== undefined || mark.guide !== undefined) continue;
      if (POINTS.test(`${summary} ${description} ${mark.message ?? ""}`)) continue;
      report(site, `${key} is deprecated, but does not say what to use instead.`);
    }
  },
});
