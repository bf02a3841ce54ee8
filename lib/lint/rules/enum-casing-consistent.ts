import { listed } from "@/lib/lint/listed";
import { defineLintRule } from "@/lib/lint/rule";

export const enumCasingConsistent = defineLintRule({
  id: "enum-casing-consistent",
  severity: "hint",
  title: "The values of an enum are written in one way",
  why: "Callers compare values letter by letter; a second style in one list is found in production.",
  fix: "Write new values as the others are. A value that is in use changes only with a new major version.",
  formats: ["openapi"],
  check: ({ schemas }, report) => {
    for (const site of schemas) {
      const words = (site.schema.enum ?? []).filter((value) => typeof value === "string" && /^[A-Za-z]/.test(value));
      const upper = words.filter((word) => /^[A-Z][A-Z0-9_-]*$/.test(String(word)) && String(word).length > 1);
      const lower = words.filter((word) => /^[a-z][a-z0-9_-]*$/.test(String(word)));
      if (upper.length === 0 || lower.length === 0) continue;
      const few = upper.length < lower.length ? upper : lower;
      report(site, `Of ${words.length} values, ${listed(few.map(String))} differ from the others in case.`, {
        at: ["enum"],
      });
    }
  },
});
