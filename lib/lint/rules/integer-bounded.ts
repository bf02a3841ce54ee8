import { defineLintRule } from "@/lib/lint/rule";

export const integerBounded = defineLintRule({
  id: "integer-bounded",
  severity: "hint",
  isOptIn: true,
  title: "Whole numbers say how large they get",
  why: "Generated clients choose 32 or 64 bits, or a float, by the format; without one the large numbers are wrong.",
  fix: "Add `format: int32` or `int64`, or `minimum` and `maximum`.",
  formats: ["openapi"],
  check: ({ schemas }, report) => {
    for (const site of schemas) {
      const { types, format, maximum, exclusiveMaximum, enum: values } = site.schema;
      if (site.isBranch || !types?.includes("integer")) continue;
      if (!format && !values && maximum === undefined && exclusiveMaximum === undefined) {
        report(site, "This whole number has neither a format nor a maximum.");
      }
    }
  },
});
