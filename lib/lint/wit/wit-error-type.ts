import { defineLanguageLintRule } from "@/lib/lint/rule";
import { witCallables } from "@/lib/specs/wit/operations";
import { functionLabel } from "@/lib/specs/wit/print-type";
import { siteOf } from "./wit-sites";

/** An error has a type of its own. */
export const witErrorType = defineLanguageLintRule("wit", {
  id: "wit-error-type",
  severity: "info",
  title: "An error has a type of its own",
  why: "Callers can show a text or nothing, but they cannot act on it: which cases there are is nowhere to be read.",
  fix: "Declare a variant or an enumeration of what can go wrong, and give that as the error.",
  check: (contract, report, document) => {
    for (const callable of witCallables(contract)) {
      const { function: one, key } = callable;
      if (one.result?.kind !== "result" || !callable.of.package.isRoot) continue;
      const { err } = one.result;
      if (!err || (err.kind === "primitive" && err.name === "string"))
        report(
          siteOf(document, key, one.place),
          `\`${functionLabel(one)}\` fails with ${err ? "a text" : "nothing"}, which callers cannot act on.`,
        );
    }
  },
});
