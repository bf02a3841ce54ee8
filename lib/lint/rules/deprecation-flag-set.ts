import { markedSites } from "@/lib/lint/marked-sites";
import { defineLintRule } from "@/lib/lint/rule";

export const deprecationFlagSet = defineLintRule({
  id: "deprecation-flag-set",
  severity: "warning",
  title: "What an extension deprecates is flagged as deprecated",
  why: "Generators, editors and gateways know `deprecated: true`, and few know any extension: their users are never told.",
  fix: "Add `deprecated: true` beside the extension.",
  formats: ["openapi"],
  check: (document, report) => {
    for (const { site, noun, mark, takesFlag } of markedSites(document)) {
      if (!takesFlag || mark.source === "deprecated") continue;
      report(site, `${noun} is deprecated by \`${mark.source}\`, and not flagged with \`deprecated: true\`.`);
    }
  },
});
