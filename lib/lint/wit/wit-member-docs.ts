import { defineLanguageLintRule } from "@/lib/lint/rule";
import { rootScopes } from "./wit-sites";

/** A field, case or flag is documented. */
export const witMemberDocs = defineLanguageLintRule("wit", {
  id: "wit-member-docs",
  severity: "hint",
  isOptIn: true,
  title: "A field, case or flag is documented",
  why: "What a case stands for, or in which unit a field is, is rarely in its name.",
  fix: "Write a doc comment, which begins with `///`, before it.",
  check: (contract, report) => {
    for (const { types } of rootScopes(contract))
      for (const { shape } of types.values()) {
        if (!("members" in shape)) continue;
        for (const { name, docs, place } of shape.members)
          if (docs === undefined) report({ place }, `\`${name}\` has no documentation.`);
      }
  },
});
