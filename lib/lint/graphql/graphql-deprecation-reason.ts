import { declarationsOf } from "@/lib/specs/graphql/declarations-of";
import { defineLanguageLintRule } from "@/lib/lint/rule";

/** Deprecations say why. */
export const graphqlDeprecationReason = defineLanguageLintRule("graphql", {
  id: "graphql-deprecation-reason",
  severity: "warning",
  title: "Deprecations say why",
  why: "`@deprecated` without a reason tells callers to go, and not where.",
  fix: "Say in `reason` what to use instead, and until when.",
  check: (contract, report) => {
    for (const { declaration, path } of declarationsOf(contract)) {
      if (declaration.deprecation && declaration.deprecation.reason === undefined)
        report({ place: declaration.place }, `\`${path}\` is deprecated without a reason.`);
    }
  },
});
