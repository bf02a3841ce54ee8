import { defineLanguageLintRule } from "@/lib/lint/rule";
import { witCallables } from "@/lib/specs/wit/operations";
import { functionLabel } from "@/lib/specs/wit/print-type";
import { siteOf } from "./wit-sites";

/** A function takes one `bool` at most. */
export const witBooleanParameters = defineLanguageLintRule("wit", {
  id: "wit-boolean-parameters",
  severity: "hint",
  isOptIn: true,
  title: "A function takes one `bool` at most",
  why: "At the place of the call, two values that are true or false say nothing of what they mean.",
  fix: "Declare flags, and take those.",
  check: (contract, report, document) => {
    for (const callable of witCallables(contract)) {
      const { function: one, key } = callable;
      const flags = one.params.filter(({ type }) => type.kind === "primitive" && type.name === "bool");
      if (flags.length > 1 && callable.of.package.isRoot)
        report(
          siteOf(document, key, one.place),
          `\`${functionLabel(one)}\` takes ${flags.length} parameters of the type \`bool\`.`,
        );
    }
  },
});
