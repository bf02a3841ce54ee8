import { shortened } from "@/lib/lint/listed";
import { servedOperations } from "@/lib/lint/operation-kinds";
import { defineLintRule } from "@/lib/lint/rule";

export const pathNoQuery = defineLintRule({
  id: "path-no-query",
  severity: "error",
  title: "Paths hold no query and no fragment",
  why: "What follows `?` or `#` is not part of a path (RFC 3986 §3.3): no tool can route, mock or compare such an operation.",
  fix: "Describe it as query parameters.",
  formats: ["openapi"],
  check: (document, report) => {
    for (const site of servedOperations(document)) {
      const { path } = site.operation;
      if (/[?#]/.test(path.replace(/\{[^{}]*\}/g, "")))
        report(site, `The path ${shortened(path)} holds a query or a fragment.`);
    }
  },
});
