import { defineLanguageLintRule } from "@/lib/lint/rule";
import { shapesOf } from "@/lib/lint/smithy/shapes-of";

export const smithyEnumNameCasing = defineLanguageLintRule("smithy", {
  id: "smithy-enum-name-casing",
  severity: "info",
  isOptIn: true,
  title: "Names of enumeration values are in UPPER_SNAKE_CASE",
  why: "Generated constants take these names.",
  fix: "Write the name as `NOT_FOUND`, and the value after `=` where it is another.",
  check: (contract, report, document) => {
    for (const { shape, members } of shapesOf(contract, document)) {
      if (shape.type !== "enum" && shape.type !== "intEnum") continue;
      for (const { member, site } of members)
        if (!/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/.test(member.name))
          report(site, `The name \`${member.name}\` is not in UPPER_SNAKE_CASE.`);
    }
  },
});
