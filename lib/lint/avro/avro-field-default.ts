import { defineLanguageLintRule } from "@/lib/lint/rule";
import { fieldSites } from "@/lib/lint/avro/field-sites";

export const avroFieldDefault = defineLanguageLintRule("avro", {
  id: "avro-field-default",
  severity: "hint",
  isOptIn: true,
  title: "Every field has a default",
  why: "Fields with a default can be removed later without breaking readers.",
  fix: "Add a `default` to the field.",
  check: (contract, report, document) => {
    for (const { field, owner, site } of fieldSites(contract, document))
      if (!field.default) report(site, `The field \`${field.name}\` of \`${owner}\` has no default.`);
  },
});
