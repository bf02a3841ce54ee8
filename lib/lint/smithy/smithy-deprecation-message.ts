import { defineLanguageLintRule } from "@/lib/lint/rule";
import { shapesOf } from "@/lib/lint/smithy/shapes-of";
import { hasTrait, traitKey } from "@/lib/specs/smithy/traits-of";

export const smithyDeprecationMessage = defineLanguageLintRule("smithy", {
  id: "smithy-deprecation-message",
  severity: "warning",
  title: "A deprecation says what to use instead",
  why: "Whoever is warned does not know what to do.",
  fix: 'Write `@deprecated(message: "Use … instead.", since: "…")`.',
  check: (contract, report, document) => {
    for (const { shape, site, members } of shapesOf(contract, document)) {
      if (hasTrait(shape, "deprecated") && traitKey(shape, "deprecated", "message") === undefined)
        report(site, `\`${shape.name}\` is deprecated without a message.`);
      for (const { member, site: at } of members) {
        if (!hasTrait(member, "deprecated") || traitKey(member, "deprecated", "message") !== undefined) continue;
        report(at, `\`${shape.name}$${member.name}\` is deprecated without a message.`);
      }
    }
  },
});
