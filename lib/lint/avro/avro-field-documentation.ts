import { defineLanguageLintRule } from "@/lib/lint/rule";
import { fieldSites } from "@/lib/lint/avro/field-sites";

export const avroFieldDocumentation = defineLanguageLintRule("avro", {
  id: "avro-field-documentation",
  severity: "info",
  title: "Fields are documented",
  why: "A name alone seldom says what is meant, in which unit, and what is allowed.",
  fix: "Add `doc`; in the IDL a comment `/** … */` before the field.",
  check: (contract, report, document) => {
    for (const { field, owner, site } of fieldSites(contract, document))
      if (!field.doc) report(site, `The field \`${field.name}\` of \`${owner}\` has no documentation.`);
  },
});
