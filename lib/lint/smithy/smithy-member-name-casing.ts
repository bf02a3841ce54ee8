import { defineLanguageLintRule } from "@/lib/lint/rule";
import { shapesOf } from "@/lib/lint/smithy/shapes-of";

export const smithyMemberNameCasing = defineLanguageLintRule("smithy", {
  id: "smithy-member-name-casing",
  severity: "warning",
  title: "The members of a shape are in one casing",
  why: "Callers write `cityId` here and `CityName` there, and get one of them wrong.",
  fix: "Write all members alike, best in lowerCamelCase.",
  check: (contract, report, document) => {
    for (const { shape, site } of shapesOf(contract, document)) {
      if (shape.type !== "structure" && shape.type !== "union") continue;
      const names = [...shape.members.keys()];
      const casings = [/^[a-z][A-Za-z0-9]*$/, /^[A-Z][A-Za-z0-9]*$/, /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/];
      if (names.length === 0 || casings.some((casing) => names.every((name) => casing.test(name)))) continue;
      report(site, `The members of \`${shape.name}\` are written in different casings.`);
    }
  },
});
