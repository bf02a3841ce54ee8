import { defineLanguageLintRule } from "@/lib/lint/rule";
import { shapesOf } from "@/lib/lint/smithy/shapes-of";
import { usageOf } from "@/lib/specs/smithy/usage";
import { preludeType } from "@/lib/specs/smithy/prelude";
import { hasTrait, traitKey } from "@/lib/specs/smithy/traits-of";

export const smithyTextBounded = defineLanguageLintRule("smithy", {
  id: "smithy-text-bounded",
  severity: "info",
  isOptIn: true,
  title: "Texts and lists in requests have a largest length",
  why: "Without one a caller can send as much as the transport takes.",
  fix: "Add `@length(max: …)` to the member or to the shape it targets.",
  check: (contract, report, document) => {
    const usage = usageOf(contract);
    for (const { shape, members } of shapesOf(contract, document)) {
      if (shape.type !== "structure" || !usage(shape.id)?.sent) continue;
      for (const { member, site } of members) {
        const target = contract.shapes.get(member.target);
        const type = target?.type ?? preludeType(member.target);
        if (type !== "string" && type !== "list" && type !== "map") continue;
        if ([member, target].some((of) => traitKey(of, "length", "max") !== undefined) || hasTrait(member, "httpLabel"))
          continue;
        report(site, `The member \`${member.name}\` of \`${shape.name}\` has no largest length.`);
      }
    }
  },
});
