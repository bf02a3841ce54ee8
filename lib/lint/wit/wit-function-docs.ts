import { defineLanguageLintRule } from "@/lib/lint/rule";
import { witCallables } from "@/lib/specs/wit/operations";
import { functionLabel } from "@/lib/specs/wit/print-type";
import { siteOf } from "./wit-sites";

/** A function is documented. */
export const witFunctionDocs = defineLanguageLintRule("wit", {
  id: "wit-function-docs",
  severity: "info",
  title: "A function is documented",
  why: "Names and types do not say what a function does, when it fails, and what it does beside its result.",
  fix: "Write a doc comment, which begins with `///`, before it.",
  check: (contract, report, document) => {
    for (const callable of witCallables(contract)) {
      const { function: one, key } = callable;
      if (one.docs === undefined && one.kind !== "constructor" && callable.of.package.isRoot)
        report(siteOf(document, key, one.place), `\`${functionLabel(one)}\` has no documentation.`);
    }
  },
});
