import { markedSites } from "@/lib/lint/marked-sites";
import { defineLintRule } from "@/lib/lint/rule";

export const deprecatedPartsHaveSunset = defineLintRule({
  id: "deprecated-parts-have-sunset",
  severity: "info",
  isOptIn: true,
  title: "Deprecated parameters, fields and schemas have a date",
  why: "A field that is deprecated for ever is one that no caller stops using, and no owner dares to remove.",
  fix: "Add `x-sunset` with the day from which it may be gone.",
  formats: ["openapi"],
  check: (document, report) => {
    for (const { site, kind, noun, mark, part } of markedSites(document)) {
      if (kind === "operation" || kind === "version" || mark.sunset !== undefined) continue;
      if (part.extensions?.["x-sunset"] === undefined)
        report(site, `${noun} is deprecated, but nothing says until when it works.`);
    }
  },
});
