import { defineLanguageLintRule } from "@/lib/lint/rule";

/** A world imports or exports something. */
export const witWorldEmpty = defineLanguageLintRule("wit", {
  id: "wit-world-empty",
  severity: "warning",
  title: "A world imports or exports something",
  why: "Components that follow an empty world can neither do anything nor be called.",
  fix: "Import or export something, or remove the world.",
  check: ({ root }, report) => {
    for (const world of root.worlds.values())
      if (world.imports.size + world.exports.size + world.includes.length === 0)
        report({ place: world.place }, `The world \`${world.name}\` imports and exports nothing.`);
  },
});
