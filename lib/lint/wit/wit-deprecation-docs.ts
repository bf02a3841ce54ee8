import { defineLanguageLintRule } from "@/lib/lint/rule";
import type { WitDeclared } from "@/lib/specs/wit/contract";
import { witCallables } from "@/lib/specs/wit/operations";
import { functionLabel } from "@/lib/specs/wit/print-type";
import { rootScopes, siteOf } from "./wit-sites";

/** What is deprecated says what to use instead. */
export const witDeprecationDocs = defineLanguageLintRule("wit", {
  id: "wit-deprecation-docs",
  severity: "warning",
  title: "What is deprecated says what to use instead",
  why: "A gate cannot carry a message: without documentation, nobody knows where to go.",
  fix: "Say in the doc comment what to use instead.",
  check: (contract, report, document) => {
    const isSilent = ({ gates, docs = "" }: WitDeclared): boolean =>
      gates.deprecated !== undefined && !/\b(?:instead|use|replaced|replacement|see|superseded|prefer)\b/i.test(docs);
    for (const { types } of rootScopes(contract))
      for (const type of types.values())
        if (isSilent(type))
          report({ place: type.place }, `\`${type.name}\` is deprecated, and does not say what to use instead.`);
    for (const callable of witCallables(contract)) {
      const { function: one, key } = callable;
      if (isSilent(one) && callable.of.package.isRoot)
        report(
          siteOf(document, key, one.place),
          `\`${functionLabel(one)}\` is deprecated, and does not say what to use instead.`,
        );
    }
  },
});
