import { defineLanguageLintRule } from "@/lib/lint/rule";
import { shapesOf } from "@/lib/lint/smithy/shapes-of";
import { hasTrait } from "@/lib/specs/smithy/traits-of";

export const smithyErrorMessage = defineLanguageLintRule("smithy", {
  id: "smithy-error-message",
  severity: "info",
  title: "An error has a message",
  why: "Whoever logs the error has nothing to show.",
  fix: "Add a member `message` of type `String`.",
  check: (contract, report, document) => {
    for (const { shape, site } of shapesOf(contract, document)) {
      if (!hasTrait(shape, "error")) continue;
      if (![...shape.members.keys()].some((name) => /^(?:message|errorMessage|error_description)$/i.test(name)))
        report(site, `The error \`${shape.name}\` has no \`message\`.`);
    }
  },
});
