import { listed } from "@/lib/lint/listed";
import { defineLintRule } from "@/lib/lint/rule";
import type { Schema } from "@/lib/specs/model";

function isDescribed(schema: Schema): boolean {
  return [schema, ...(schema.allOf ?? [])].some((part) => (part.description ?? part.title ?? "").trim() !== "");
}

export const propertyDescription = defineLintRule({
  id: "property-description",
  severity: "hint",
  title: "Properties are described",
  why: "A field's name does not say its unit, its form or when it is absent; undocumented fields count into the contract's entropy.",
  fix: "Write a `description` for each property; the unit and an example help most.",
  formats: ["openapi"],
  check: ({ schemas }, report) => {
    for (const site of schemas) {
      const all = site.schema.properties;
      if (!all) continue;
      const bare = [...all].filter(([, property]) => !isDescribed(property)).map(([name]) => name);
      if (bare.length === 0) continue;
      report(site, `${bare.length} of ${all.size} properties have no description: ${listed(bare)}.`);
    }
  },
});
