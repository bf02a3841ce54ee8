import type { PlaceKey } from "@/lib/diff/place";
import type { Operation, Parameter } from "@/lib/specs/model";
import { type OperationContext, step } from "./difference";
import { alternativesOf, type Credentials, parameterIdentity } from "./security-identity";
import type { Walk } from "./walk";

/** Compares who may call: each way of proving it that was enough must still be enough. */
export function compareSecurity(walk: Walk, context: OperationContext, from: Operation, to: Operation): void {
  const older = alternativesOf(walk, "from", from);
  const newer = alternativesOf(walk, "to", to);
  const before = withKeys(older, from.parameters, newer);
  const after = withKeys(newer, to.parameters, older);
  const report = (place: PlaceKey, name: string, key: string, note?: string): void => {
    walk.report({
      place,
      operation: context,
      subject: context.prefix ? context.prefix.trim() : `Operation \`${context.key}\``,
      trail: step(step(context.lead, "security"), name || "anonymous", key),
      facts: { name, note },
      from: from.place,
      to: to.place,
    });
  };
  const seen = new Set<string>();
  const once: typeof report = (place, name, key, note) => {
    if (seen.has(`${place} ${key}`)) return;
    seen.add(`${place} ${key}`);
    report(place, name, key, note);
  };
  for (const held of before) {
    if (!after.some((asked) => isEnough(held, asked))) reportRefusal(held, after, once);
  }
  for (const asked of after) {
    if (!before.some((held) => isEnough(asked, held))) reportRelaxation(asked, before, once);
  }
}

/** Keys that are described as a required parameter here, and as a security scheme in the other version: both ask for them. */
function withKeys(
  alternatives: readonly Credentials[],
  parameters: readonly Parameter[],
  others: readonly Credentials[],
): Credentials[] {
  const keys = parameters
    .filter((parameter) => parameter.required)
    .map((parameter) => [parameterIdentity(parameter), { name: parameter.name, scopes: [] }] as const)
    .filter(([identity]) => others.some((other) => other.has(identity)));
  return alternatives.map((alternative) => (keys.length === 0 ? alternative : new Map([...keys, ...alternative])));
}

type Report = (place: PlaceKey, name: string, key: string, note?: string) => void;

/** Whether who holds the one set of credentials has all that the other asks for. */
function isEnough(held: Credentials, asked: Credentials): boolean {
  for (const [identity, need] of asked) {
    const own = held.get(identity);
    if (!own || !need.scopes.every((scope) => own.scopes.includes(scope))) return false;
  }
  return true;
}

function nameOf(credentials: Credentials): string {
  return [...credentials.values()].map((need) => need.name).join(" and ");
}

function keyOf(credentials: Credentials): string {
  return [...credentials.keys()].sort().join(" + ");
}

/** Says why callers with these credentials are now refused: by comparison with the alternative that is nearest. */
function reportRefusal(older: Credentials, after: readonly Credentials[], report: Report): void {
  if (older.size === 0) {
    report("request/security/anonymous/refused", "", "anonymous", [...new Set(after.map(nameOf))].join(" or "));
    return;
  }
  const nearest = after.find((newer) => [...older.keys()].every((identity) => newer.has(identity)));
  if (!nearest) {
    report("request/security/alternative/removed", nameOf(older), keyOf(older));
    return;
  }
  for (const [identity, need] of nearest) {
    const own = older.get(identity);
    if (!own) report("request/security/scheme/added", need.name, identity);
    for (const scope of need.scopes) {
      if (own && !own.scopes.includes(scope))
        report("request/security/scope/added", scope, `${identity} ${scope}`, need.name);
    }
  }
}

function reportRelaxation(newer: Credentials, before: readonly Credentials[], report: Report): void {
  if (newer.size === 0) {
    report("request/security/anonymous/allowed", "", "anonymous");
    return;
  }
  const nearest = before.find((older) => [...newer.keys()].every((identity) => older.has(identity)));
  if (!nearest) {
    report("request/security/alternative/added", nameOf(newer), keyOf(newer));
    return;
  }
  for (const [identity, need] of nearest) {
    const own = newer.get(identity);
    if (!own) report("request/security/scheme/removed", need.name, identity);
    for (const scope of need.scopes) {
      if (own && !own.scopes.includes(scope))
        report("request/security/scope/removed", scope, `${identity} ${scope}`, need.name);
    }
  }
}
