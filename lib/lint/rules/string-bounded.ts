import { defineLintRule } from "@/lib/lint/rule";

export const stringBounded = defineLintRule({
  id: "string-bounded",
  severity: "hint",
  isOptIn: true,
  title: "Texts that callers send have a greatest length",
  why: "A text without a bound can fill memory, columns and logs (OWASP API4:2023).",
  fix: "Add `maxLength`, or a `pattern`, `format` or `enum` that bounds it.",
  formats: ["openapi"],
  check: ({ schemas }, report) => {
    for (const site of schemas) {
      const { types, maxLength, pattern, format, enum: values } = site.schema;
      if (!site.inRequest || site.isBranch || !types?.includes("string")) continue;
      if (maxLength === undefined && !pattern && !format && !values) report(site, "This text may be of any length.");
    }
  },
});
