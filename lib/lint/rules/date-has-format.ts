import { shortened } from "@/lib/lint/listed";
import { defineLintRule } from "@/lib/lint/rule";
import type { Schema } from "@/lib/specs/model";

const DATE = /(?:^date$|^timestamp$|[a-z](?:At|On|Date|DateTime|Timestamp)$|_(?:at|on|date|datetime|timestamp)$)/;

function isFreeText({ types, format, pattern, enum: values }: Schema): boolean {
  return types?.length === 1 && types[0] === "string" && !format && !pattern && !values;
}

export const dateHasFormat = defineLintRule({
  id: "date-has-format",
  severity: "hint",
  title: "Dates say how they are written",
  why: "A date that is any text is read as day or month first, with or without a zone, by each caller in its own way.",
  fix: "Add `format: date-time` (RFC 3339) or `format: date`.",
  formats: ["openapi"],
  check: ({ schemas }, report) => {
    for (const site of schemas) {
      for (const [name, property] of site.schema.properties ?? []) {
        if (property.name !== undefined || !DATE.test(name) || !isFreeText(property)) continue;
        report(site, `"${shortened(name)}" looks like a date, but may be any text.`, { at: ["properties", name] });
      }
    }
  },
});
