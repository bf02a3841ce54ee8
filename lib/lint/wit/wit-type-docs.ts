import { defineLanguageLintRule } from "@/lib/lint/rule";
import { rootScopes } from "./wit-sites";

/** A type is documented. */
export const witTypeDocs = defineLanguageLintRule("wit", {
  id: "wit-type-docs",
  severity: "info",
  isOptIn: true,
  title: "A type is documented",
  why: "A name alone leaves open what units, bounds and meanings the values have.",
  fix: "Write a doc comment, which begins with `///`, before it.",
  check: (contract, report) => {
    for (const { types } of rootScopes(contract))
      for (const type of types.values())
        if (type.docs === undefined) report({ place: type.place }, `The type \`${type.name}\` has no documentation.`);
  },
});
