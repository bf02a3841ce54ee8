import { defineLanguageLintRule } from "@/lib/lint/rule";
import { typeSites } from "@/lib/lint/avro/type-sites";
import { shortName } from "@/lib/specs/avro/names";

export const avroTypeDocumentation = defineLanguageLintRule("avro", {
  id: "avro-type-documentation",
  severity: "warning",
  title: "Types are documented",
  why: "Whoever reads the data must guess what it is about.",
  fix: "Add `doc`; in the IDL a comment `/** … */` before the declaration.",
  check: (contract, report, document) => {
    for (const { type, site } of typeSites(contract, document))
      if (!type.doc) report(site, `\`${shortName(type.name)}\` has no documentation.`);
  },
});
