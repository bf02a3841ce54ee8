import { defineLanguageLintRule } from "@/lib/lint/rule";
import { mentionedIn, rootScopes } from "./wit-sites";

/** What is used is mentioned. */
export const witUnusedUse = defineLanguageLintRule("wit", {
  id: "wit-unused-use",
  severity: "warning",
  title: "What is used is mentioned",
  why: "A name that is only brought in makes the interface depend on another one, which hosts have to offer, for nothing.",
  fix: "Remove the name from the `use`.",
  check: (contract, report) => {
    for (const scope of rootScopes(contract)) {
      const mentioned = mentionedIn(scope);
      for (const { names, place } of scope.uses)
        for (const { as } of names)
          if (!mentioned.has(as)) report({ place }, `\`${as}\` is used, but not mentioned.`, { subject: as });
    }
  },
});
