import { defineLanguageLintRule } from "@/lib/lint/rule";
import { shapesOf } from "@/lib/lint/smithy/shapes-of";
import { preludeType } from "@/lib/specs/smithy/prelude";

export const smithyTimestampType = defineLanguageLintRule("smithy", {
  id: "smithy-timestamp-type",
  severity: "info",
  title: "Times are of the type `timestamp`",
  why: "A text or number leaves the form and the zone open, and generated code has no type for it.",
  fix: "Target `Timestamp` instead.",
  check: (contract, report, document) => {
    for (const { shape, members } of shapesOf(contract, document)) {
      if (shape.type !== "structure") continue;
      for (const { member, site } of members) {
        const type = contract.shapes.get(member.target)?.type ?? preludeType(member.target);
        if (
          !/(?:[a-z]At|[Tt]imestamp|[a-z]Date|DateTime)$/.test(member.name) ||
          (type !== "string" && type !== "integer" && type !== "long")
        )
          continue;
        report(
          site,
          `The member \`${member.name}\` of \`${shape.name}\` is a ${type}, though its name speaks of a time.`,
        );
      }
    }
  },
});
