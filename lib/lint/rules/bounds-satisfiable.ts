import { defineLintRule } from "@/lib/lint/rule";

const PAIRS = [
  ["minimum", "maximum"],
  ["exclusiveMinimum", "exclusiveMaximum"],
  ["minLength", "maxLength"],
  ["minItems", "maxItems"],
  ["minProperties", "maxProperties"],
] as const;

export const boundsSatisfiable = defineLintRule({
  id: "bounds-satisfiable",
  severity: "error",
  title: "Bounds leave something to send",
  why: "Where the least is greater than the most, no value fits: whatever a caller sends is refused.",
  fix: "Swap or correct the bounds.",
  formats: ["openapi"],
  check: ({ schemas }, report) => {
    for (const site of schemas) {
      for (const [least, most] of PAIRS) {
        const [low, high] = [site.schema[least], site.schema[most]];
        if (low === undefined || high === undefined || low <= high) continue;
        report(site, `${least} ${low} is greater than ${most} ${high}: no value fits.`, { at: [least] });
      }
    }
  },
});
