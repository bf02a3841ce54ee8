import { defineLanguageLintRule } from "@/lib/lint/rule";

/** An interface or world is documented. */
export const witInterfaceDocs = defineLanguageLintRule("wit", {
  id: "wit-interface-docs",
  severity: "info",
  title: "An interface or world is documented",
  why: "Whoever looks for an interface reads what it is for before anything else.",
  fix: "Write a doc comment, which begins with `///`, before it.",
  check: ({ root }, report) => {
    for (const one of [...root.interfaces.values(), ...root.worlds.values()])
      if (one.docs === undefined) report({ place: one.place }, `\`${one.name}\` has no documentation.`);
  },
});
