import { defineLanguageLintRule } from "@/lib/lint/rule";
import { typeSites } from "@/lib/lint/avro/type-sites";
import { shortName } from "@/lib/specs/avro/names";

export const avroTypeNameCasing = defineLanguageLintRule("avro", {
  id: "avro-type-name-casing",
  severity: "warning",
  title: "Names of types are in UpperCamelCase",
  why: "Generated classes take these names.",
  fix: "Write the name as `OrderLine`; keep the old one as an alias.",
  check: (contract, report, document) => {
    for (const { type, site } of typeSites(contract, document))
      if (!/^[A-Z][A-Za-z0-9]*$/.test(shortName(type.name)))
        report(site, `The name \`${shortName(type.name)}\` is not in UpperCamelCase.`);
  },
});
