import type { LanguageDifference, LanguageRule, LanguageSide } from "@/lib/diff/languages/model";
import type { Severity } from "@/lib/diff/model";
import type { Facts } from "@/lib/diff/rule";
import type { Place } from "@/lib/specs/model";
import type { WitFunction, WitGates, WitInterface } from "@/lib/specs/wit/contract";
import { directionsOf, type WitCallable, witCallables } from "@/lib/specs/wit/operations";
import { TypeMatcher } from "./match-types";
import { TypeReach } from "./reach-types";

/** One version, with what the comparison asks of it more than once. */
export interface WitVersion {
  side: LanguageSide<"wit">;
  callables: ReadonlyMap<WitFunction, WitCallable>;
  directions: ReadonlyMap<WitInterface, WitCallable["kind"]>;
  reach: TypeReach;
}

/** What a comparison of a part reports; places of both versions where it is in both. */
export interface WitDifference {
  rule: LanguageRule;
  operation?: { key: string; matchKey: string } | undefined;
  /** For people; also the keys, as nothing in them changes with layout. */
  trail: readonly string[];
  facts: Facts;
  from?: Place | undefined;
  to?: Place | undefined;
  severity?: Severity | undefined;
  /** Gates of the older version that let it change or go: nobody was promised that it stays. */
  gates?: WitGates | undefined;
}

/** The comparison under way. */
export interface WitWalk {
  from: WitVersion;
  to: WitVersion;
  types: TypeMatcher;
  report(difference: WitDifference): void;
}

/** Begins a comparison; what is unstable in the older version is reported as dangerous at most. */
export function witWalk(
  from: LanguageSide<"wit">,
  to: LanguageSide<"wit">,
  report: (difference: LanguageDifference) => void,
): WitWalk {
  return {
    from: versionOf(from),
    to: versionOf(to),
    types: new TypeMatcher(),
    report: ({ rule, operation, trail, facts, severity = rule.severity, gates, from: older, to: newer }) => {
      const feature = severity === "breaking" ? gates?.unstable : undefined;
      const notes = [facts.note, feature === undefined ? undefined : `unstable: feature ${feature}`].filter(Boolean);
      report({
        rule,
        ...(operation ? { operation } : {}),
        trail: trail.map((label) => ({ label, key: label, path: "" })),
        facts: notes.length > 0 ? { ...facts, note: notes.join("; ") } : facts,
        severity: feature === undefined ? severity : "dangerous",
        from: older,
        to: newer,
      });
    },
  };
}

function versionOf(side: LanguageSide<"wit">): WitVersion {
  const callables = witCallables(side.native);
  return {
    side,
    callables: new Map(callables.map((one) => [one.function, one])),
    directions: directionsOf(side.native.root.worlds.values()),
    reach: new TypeReach(callables),
  };
}

/** The operation that a callable is, as changes name it. */
export function operationOf(callable: WitCallable | undefined): { key: string; matchKey: string } | undefined {
  return callable && { key: callable.key, matchKey: callable.key };
}
