import { defineLanguageLintRule } from "@/lib/lint/rule";
import { fieldSites } from "@/lib/lint/avro/field-sites";

export const avroNullableDefault = defineLanguageLintRule("avro", {
  id: "avro-nullable-default",
  severity: "warning",
  title: "A field that may be null has a default",
  why: "Without one the field cannot be added to, or taken from, a schema that data exists for.",
  fix: "Put `null` first in the union, and write `default: null`.",
  check: (contract, report, document) => {
    for (const { field, owner, site } of fieldSites(contract, document)) {
      const isNullable =
        field.type.kind === "union" &&
        field.type.branches.some((one) => one.kind === "primitive" && one.name === "null");
      if (isNullable && !field.default)
        report(site, `The field \`${field.name}\` of \`${owner}\` may be null, and has no default.`);
    }
  },
});
