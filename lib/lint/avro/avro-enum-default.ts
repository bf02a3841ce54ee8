import { defineLanguageLintRule } from "@/lib/lint/rule";
import { typeSites } from "@/lib/lint/avro/type-sites";
import { shortName } from "@/lib/specs/avro/names";

export const avroEnumDefault = defineLanguageLintRule("avro", {
  id: "avro-enum-default",
  severity: "warning",
  title: "An enumeration has a default",
  why: "Without one older readers fail on every symbol that is added later.",
  fix: "Add a symbol such as `UNKNOWN`, and make it the `default`.",
  check: (contract, report, document) => {
    for (const { type, site } of typeSites(contract, document))
      if (type.kind === "enum" && type.default === undefined)
        report(site, `The enumeration \`${shortName(type.name)}\` has no default.`);
  },
});
