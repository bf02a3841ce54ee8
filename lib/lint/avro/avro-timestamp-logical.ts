import { defineLanguageLintRule } from "@/lib/lint/rule";
import { fieldSites } from "@/lib/lint/avro/field-sites";

export const avroTimestampLogical = defineLanguageLintRule("avro", {
  id: "avro-timestamp-logical",
  severity: "info",
  title: "Times have a logical type",
  why: "A plain number leaves open which unit and which zone is meant.",
  fix: 'Write `{"type": "long", "logicalType": "timestamp-millis"}`, in the IDL `timestamp_ms`.',
  check: (contract, report, document) => {
    for (const { field, owner, site } of fieldSites(contract, document)) {
      const types = field.type.kind === "union" ? field.type.branches : [field.type];
      const isPlain = types.some(
        (one) => one.kind === "primitive" && !one.logical && ["int", "long", "string"].includes(one.name),
      );
      if (isPlain && /(?:[a-z]At|_at|[Tt]imestamp|[a-z]Date|_date|DateTime)$/.test(field.name))
        report(
          site,
          `The field \`${field.name}\` of \`${owner}\` has no logical type, though its name speaks of a time.`,
        );
    }
  },
});
