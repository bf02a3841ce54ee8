import type { At, Both, Comparison } from "@/lib/diff/smithy/comparison";
import { compareBinding } from "@/lib/diff/smithy/compare-binding";
import { deprecationAdded } from "@/lib/diff/smithy/rules/deprecation-added";
import { deprecationRemoved } from "@/lib/diff/smithy/rules/deprecation-removed";
import { documentationChanged } from "@/lib/diff/smithy/rules/documentation-changed";
import { sensitivityRemoved } from "@/lib/diff/smithy/rules/sensitivity-removed";
import { traitChanged } from "@/lib/diff/smithy/rules/trait-changed";
import { canonicalJson } from "@/lib/core/canonical-json";
import type { Severity } from "@/lib/diff/model";
import type { SmithyShape, SmithyTrait } from "@/lib/specs/smithy/contract";
import { PRELUDE } from "@/lib/specs/smithy/prelude";
import { hasTrait, type Traited, textOf, traitOf } from "@/lib/specs/smithy/traits-of";
import { isObject, member } from "@/lib/specs/source/source-node";

/** Traits that are compared by what they mean, here or elsewhere, or that mean nothing to callers. */
const MEANT =
  "documentation deprecated required default addedDefault clientOptional box input output error httpError http httpLabel httpQuery httpQueryParams httpHeader httpPrefixHeaders httpPayload httpResponseCode jsonName xmlName xmlAttribute xmlFlattened xmlNamespace timestampFormat mediaType eventHeader eventPayload sparse streaming length range pattern uniqueItems sensitive readonly idempotent paginated auth optionalAuth httpBasicAuth httpDigestAuth httpBearerAuth httpApiKeyAuth enumValue enum title tags suppress examples mixin unstable";
const SETTLED: ReadonlySet<string> = new Set(MEANT.split(" ").map((name) => `${PRELUDE}#${name}`));
/** Of rules for endpoints and tests: they are long, and no part of the contract. */
const TOOLING =
  /^(?:smithy\.rules|smithy\.test|smithy\.waiters|aws\.(?:api|auth|protocols|cloudformation|iam|endpoints|customizations))#/;

/** Compares the traits of two shapes or members that mean the same wherever they stand. */
export function compareTraits(comparison: Comparison, pair: Both<Traited>, at: At, subject: string): void {
  const { from, to } = pair;
  const isOperation = at.trail[0] === "operation";
  if (!isOperation && textOf(from, "documentation") !== textOf(to, "documentation")) {
    const [before, after] = [textOf(from, "documentation"), textOf(to, "documentation")];
    comparison.report(documentationChanged, at, { subject, before, after });
  }
  const [was, is] = [hasTrait(from, "deprecated"), hasTrait(to, "deprecated")];
  if (!isOperation && was !== is) comparison.report(is ? deprecationAdded : deprecationRemoved, at, { subject });
  if (hasTrait(from, "sensitive") && !hasTrait(to, "sensitive")) comparison.report(sensitivityRemoved, at, { subject });
  compareBinding(comparison, pair, at, subject);
  compareOthers(comparison, pair, at, subject);
}

function compareOthers(comparison: Comparison, { from, to }: Both<Traited>, at: At, subject: string): void {
  for (const id of new Set([...from.traits.keys(), ...to.traits.keys()])) {
    if (SETTLED.has(id) || TOOLING.test(id)) continue;
    const [before, after] = [from.traits.get(id), to.traits.get(id)];
    if (before && after && canonicalJson(before.value) === canonicalJson(after.value)) continue;
    const severity = declaredSeverity(comparison.to.shapes.get(id) ?? comparison.from.shapes.get(id), before, after);
    comparison.report(
      traitChanged,
      { ...at, trail: [...at.trail, id] },
      {
        subject,
        name: id,
        before: before?.value,
        after: after?.value,
        ...(severity ? { severity, reason: "the definition of the trait says so in `breakingChanges`" } : {}),
      },
    );
  }
}

/** What the definition of a trait says of such a change (Smithy 2.0, breaking change rules); paths into the value are not followed. */
function declaredSeverity(
  definition: SmithyShape | undefined,
  before: SmithyTrait | undefined,
  after: SmithyTrait | undefined,
): Severity | undefined {
  const rules = member(traitOf(definition, "trait")?.value, "breakingChanges");
  if (!Array.isArray(rules)) return undefined;
  const kind = !before ? "add" : after ? "update" : "remove";
  for (const rule of rules) {
    const change = member(rule, "change");
    const isMeant = change === "any" || change === kind || (change === "presence" && kind !== "update");
    if (!isObject(rule) || !isMeant || member(rule, "path") !== undefined) continue;
    const severity = member(rule, "severity") ?? "ERROR";
    return severity === "ERROR" || severity === "DANGER"
      ? "breaking"
      : severity === "WARNING"
        ? "dangerous"
        : "non-breaking";
  }
  return undefined;
}
