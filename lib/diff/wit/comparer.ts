import { defineComparer } from "@/lib/diff/languages/model";
import { compareDependencies } from "./compare-dependencies";
import { compareOwnInterfaces } from "./compare-interfaces";
import { compareWorlds } from "./compare-worlds";
import { WIT_DIFF_RULES } from "./rules/index";
import { witPackageRenamed } from "./rules/wit-package-renamed";
import { witWalk } from "./wit-walk";

/** Compares two versions of a WIT package: what components and hosts agree on (docs/languages/wit.md). */
export const WIT_COMPARER = defineComparer({
  format: "wit",
  rules: WIT_DIFF_RULES,
  proof: null,
  judgesExistence: true,
  compare: (from, to, report) => {
    const walk = witWalk(from, to, report);
    const [older, newer] = [from.native.root, to.native.root];
    if (older.name !== newer.name) {
      const facts = { subject: "The package", name: "", before: older.name, after: newer.name };
      walk.report({ rule: witPackageRenamed, trail: ["package"], facts, from: older.place, to: newer.place });
    }
    compareWorlds(walk, older, newer);
    compareOwnInterfaces(walk, older, newer);
    compareDependencies(walk, from.native, to.native);
  },
});
