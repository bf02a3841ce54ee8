import { defineLanguageLintRule } from "@/lib/lint/rule";
import { shapesOf } from "@/lib/lint/smithy/shapes-of";
import { hasTrait } from "@/lib/specs/smithy/traits-of";

export const smithySensitiveMarked = defineLanguageLintRule("smithy", {
  id: "smithy-sensitive-marked",
  severity: "warning",
  title: "Secrets are marked as sensitive",
  why: "Generated code writes values into logs unless they are marked.",
  fix: "Add `@sensitive` to the shape that the member targets.",
  check: (contract, report, document) => {
    for (const { shape, members } of shapesOf(contract, document)) {
      if (shape.type !== "structure") continue;
      for (const { member, site } of members) {
        if (
          !/^(?:.*[a-z])?(?:[Pp]assword|[Ss]ecret|[Aa]ccessToken|[Rr]efreshToken|[Pp]rivateKey|[Aa]piKey|[Cc]redentials?)$/.test(
            member.name,
          )
        )
          continue;
        if (hasTrait(member, "sensitive") || hasTrait(contract.shapes.get(member.target), "sensitive")) continue;
        report(site, `The member \`${member.name}\` of \`${shape.name}\` is not marked \`@sensitive\`.`);
      }
    }
  },
});
