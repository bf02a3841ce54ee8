import { defineLanguageLintRule } from "@/lib/lint/rule";
import { witCallables } from "@/lib/specs/wit/operations";
import { functionLabel } from "@/lib/specs/wit/print-type";
import { siteOf } from "./wit-sites";

const MOST_PARAMETERS = 7;

/** A function takes few parameters. */
export const witParameterCount = defineLanguageLintRule("wit", {
  id: "wit-parameter-count",
  severity: "info",
  title: "A function takes few parameters",
  why: "Parameters cannot be added without breaking every caller, and callers mix up many of one type.",
  fix: "Put them into a record, or into a resource that is built step by step.",
  check: (contract, report, document) => {
    for (const callable of witCallables(contract)) {
      const { function: one, key } = callable;
      if (one.params.length > MOST_PARAMETERS && callable.of.package.isRoot)
        report(siteOf(document, key, one.place), `\`${functionLabel(one)}\` takes ${one.params.length} parameters.`);
    }
  },
});
