import type { WitDeclared, WitGates } from "@/lib/specs/wit/contract";
import { gatesWithin } from "@/lib/specs/wit/gates";
import { compareVersions, compatibleTrack } from "@/lib/specs/wit/versions";
import { witDeclarationDeprecated } from "./rules/wit-declaration-deprecated";
import { witDeclarationStabilised } from "./rules/wit-declaration-stabilised";
import { witDeclarationUnstable } from "./rules/wit-declaration-unstable";
import { witSinceRaised } from "./rules/wit-since-raised";
import type { WitWalk } from "./wit-walk";

/** What the gates are of. */
export interface GateSite {
  subject: string;
  trail: readonly string[];
  /** Where it is one; its deprecation is said in common. */
  operation?: { key: string; matchKey: string } | undefined;
}

/** Compares the feature gates of a declaration. */
export function compareGates(
  walk: WitWalk,
  site: GateSite,
  from: WitDeclared,
  to: WitDeclared,
  around: WitGates = {},
): void {
  const { subject, trail, operation } = site;
  const at = { trail: operation ? [...trail, "gates"] : trail, operation, from: from.place, to: to.place };
  const before = gatesWithin(from.gates, around);
  const facts = { subject, name: "" };
  if (before.unstable === undefined && to.gates.unstable !== undefined)
    walk.report({ ...at, rule: witDeclarationUnstable, facts: { ...facts, after: to.gates.unstable } });
  if (from.gates.unstable !== undefined && to.gates.unstable === undefined)
    walk.report({ ...at, rule: witDeclarationStabilised, facts: { ...facts, before: from.gates.unstable } });
  if (!operation && from.gates.deprecated === undefined && to.gates.deprecated !== undefined)
    walk.report({ ...at, rule: witDeclarationDeprecated, facts: { ...facts, after: to.gates.deprecated } });
  compareSince(walk, { ...site, trail: at.trail }, from, to);
}

/** Whether something is held back from users of versions that had it: `@since` names a later version than before. */
function compareSince(
  walk: WitWalk,
  { subject, trail, operation }: GateSite,
  from: WitDeclared,
  to: WitDeclared,
): void {
  const { since: after } = to.gates;
  // What had no gate was there in the older version of the package at the latest.
  const before = from.gates.since ?? walk.from.side.native.root.version;
  if (from.gates.unstable !== undefined || before === undefined || after === undefined) return;
  if (compareVersions(after, before) <= 0 || !isSameTrack(walk)) return;
  walk.report({
    rule: witSinceRaised,
    trail,
    operation,
    facts: { subject, name: "", before, after },
    from: from.place,
    to: to.place,
  });
}

/** Whether the versions are to be compatible. Where they are not, everything begins anew with the newer one. */
function isSameTrack({ from, to }: WitWalk): boolean {
  const [older, newer] = [from.side.native.root.version, to.side.native.root.version];
  return older === undefined || newer === undefined || compatibleTrack(older) === compatibleTrack(newer);
}
