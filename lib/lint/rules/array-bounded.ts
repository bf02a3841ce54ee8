import { defineLintRule } from "@/lib/lint/rule";

export const arrayBounded = defineLintRule({
  id: "array-bounded",
  severity: "hint",
  isOptIn: true,
  title: "Lists that callers send have a greatest number of items",
  why: "A list without a bound makes one request as expensive as a caller likes (OWASP API4:2023).",
  fix: "Add `maxItems`.",
  formats: ["openapi"],
  check: ({ schemas }, report) => {
    for (const site of schemas) {
      const { types, maxItems } = site.schema;
      if (!site.inRequest || site.isBranch || !types?.includes("array")) continue;
      if (maxItems === undefined) report(site, "This list may have any number of items.");
    }
  },
});
