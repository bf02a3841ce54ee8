import { defineLanguageLintRule } from "@/lib/lint/rule";

/** A package has a version. */
export const witPackageVersion = defineLanguageLintRule("wit", {
  id: "wit-package-version",
  severity: "warning",
  title: "A package has a version",
  why: "Hosts and components match packages by their versions: without one, nobody can tell an old interface from a new one, and feature gates cannot be used.",
  fix: "Write the version behind the name: `package demo:shop@1.0.0;`.",
  check: ({ root }, report) => {
    if (root.version === undefined && root.name !== "")
      report({ place: root.place }, `The package \`${root.name}\` has no version.`);
  },
});
