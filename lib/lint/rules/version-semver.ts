import { parseSemver } from "@/lib/lifecycle/version-order";
import { shortened } from "@/lib/lint/listed";
import { defineLintRule } from "@/lib/lint/rule";

export const versionSemver = defineLintRule({
  id: "version-semver",
  severity: "info",
  title: "The version is a semantic version",
  why: "Only a semantic version says by itself whether callers must act, and only then can a breaking release be told from a careful one.",
  fix: "Use MAJOR.MINOR.PATCH in `info.version`, without a leading `v`.",
  formats: ["openapi"],
  check: ({ model, root }, report) => {
    const { version } = model.info;
    if (parseSemver(version) === null) {
      report(root, `"${shortened(version)}" is not a semantic version.`, { at: ["info", "version"] });
    }
  },
});
