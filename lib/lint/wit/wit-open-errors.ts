import { defineLanguageLintRule } from "@/lib/lint/rule";
import { witCallables } from "@/lib/specs/wit/operations";

/** A variant of errors has a case for others. */
export const witOpenErrors = defineLanguageLintRule("wit", {
  id: "wit-open-errors",
  severity: "hint",
  isOptIn: true,
  title: "A variant of errors has a case for others",
  why: "Cases cannot be added without breaking everyone: what nobody thought of has nowhere to go.",
  fix: "Add a case such as `other(string)` from the beginning.",
  check: (contract, report) => {
    for (const callable of witCallables(contract)) {
      const { result } = callable.function;
      const target = result?.kind === "result" && result.err?.kind === "name" ? result.err.target : undefined;
      if (!target?.package.isRoot || target.shape.kind !== "variant") continue;
      if (!target.shape.members.some(({ name }) => /^(?:other|unknown|internal-error|generic)/.test(name)))
        report({ place: target.place }, `\`${target.name}\` has no case for errors that nobody thought of.`);
    }
  },
});
