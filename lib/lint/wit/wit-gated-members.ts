import { defineLanguageLintRule } from "@/lib/lint/rule";
import type { WitDeclared } from "@/lib/specs/wit/contract";
import { siteOf } from "./wit-sites";

/** Everything in a gated interface is gated. */
export const witGatedMembers = defineLanguageLintRule("wit", {
  id: "wit-gated-members",
  severity: "warning",
  title: "Everything in a gated interface is gated",
  why: "What stands in an interface with a gate came with it or later: WIT demands a gate of its own, and newer tools refuse the document without it.",
  fix: "Write `@since` or `@unstable` before it, too.",
  check: ({ root }, report, document) => {
    const isGated = ({ gates }: WitDeclared): boolean => (gates.since ?? gates.unstable) !== undefined;
    for (const one of root.interfaces.values()) {
      if (!isGated(one)) continue;
      for (const type of one.types.values())
        if (!isGated(type)) report({ place: type.place }, `\`${type.name}\` has no gate, but its interface has one.`);
      for (const each of one.functions.values())
        if (!isGated(each))
          report(
            siteOf(document, `${one.id}#${each.name}`, each.place),
            `\`${each.name}\` has no gate, but its interface has one.`,
          );
    }
  },
});
