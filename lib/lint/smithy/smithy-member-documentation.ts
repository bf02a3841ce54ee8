import { defineLanguageLintRule } from "@/lib/lint/rule";
import { shapesOf } from "@/lib/lint/smithy/shapes-of";
import { hasTrait } from "@/lib/specs/smithy/traits-of";

export const smithyMemberDocumentation = defineLanguageLintRule("smithy", {
  id: "smithy-member-documentation",
  severity: "info",
  title: "The members of structures are documented",
  why: "A name alone seldom says what is meant, in which unit, and what is allowed.",
  fix: "Write a documentation comment, `///`, before the member or the shape it targets.",
  check: (contract, report, document) => {
    for (const { shape, members } of shapesOf(contract, document)) {
      if (shape.type !== "structure") continue;
      for (const { member, site } of members) {
        if (hasTrait(member, "documentation") || hasTrait(contract.shapes.get(member.target), "documentation"))
          continue;
        report(site, `The member \`${member.name}\` of \`${shape.name}\` has no documentation.`);
      }
    }
  },
});
