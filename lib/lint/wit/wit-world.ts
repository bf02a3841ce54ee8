import { defineLanguageLintRule } from "@/lib/lint/rule";

/** A package has a world. */
export const witWorld = defineLanguageLintRule("wit", {
  id: "wit-world",
  severity: "info",
  title: "A package has a world",
  why: "A world says which way the interfaces are called: without one, hosts do not know what they have to offer, and components not what they have to have.",
  fix: "Declare a world that imports or exports the interfaces.",
  check: ({ root }, report) => {
    if (root.worlds.size === 0 && root.interfaces.size > 0)
      report({ place: root.place }, `The package \`${root.name}\` has no world.`);
  },
});
