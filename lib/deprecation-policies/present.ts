import { policyRules, type DeprecationPolicyDto, type PolicyBindingDto, type PolicyRules } from "./schema";
import type { DeprecationPolicyRow, PolicyBindingRow } from "./store";
import type { DeprecationRules } from "./model";
import type { BoundPolicy } from "./model/decide-policy";
import { BINDING_SCOPES, type BindingScope } from "@/lib/rulesets/model";
import { storedActor } from "@/lib/versions/model/stored-actor";

/** The rules that a row holds. Throws for what was never written by us. */
export function storedRules(rules: unknown): PolicyRules {
  return policyRules.parse(rules);
}

/** The same without names whose values are missing. */
export function givenRules(rules: PolicyRules): Partial<DeprecationRules> {
  const { noticeDays, zone, traffic, remindDays, unusedRemovals, consumersMust, brownouts } = rules;
  const { replacementRequired, migrationGuideRequired, deprecatedReplacement, headersSeen, successorCovers } = rules;
  return {
    ...(noticeDays === undefined ? {} : { noticeDays }),
    ...(zone === undefined ? {} : { zone }),
    ...(replacementRequired === undefined ? {} : { replacementRequired }),
    ...(migrationGuideRequired === undefined ? {} : { migrationGuideRequired }),
    ...(deprecatedReplacement === undefined ? {} : { deprecatedReplacement }),
    ...(brownouts === undefined ? {} : { brownouts }),
    ...(remindDays === undefined ? {} : { remindDays }),
    ...(traffic === undefined ? {} : { traffic }),
    ...(consumersMust === undefined ? {} : { consumersMust }),
    ...(headersSeen === undefined ? {} : { headersSeen }),
    ...(successorCovers === undefined ? {} : { successorCovers }),
    ...(unusedRemovals === undefined ? {} : { unusedRemovals }),
  };
}

/** A stored policy as REST shows it. */
export function presentPolicy(row: DeprecationPolicyRow): DeprecationPolicyDto {
  return {
    policy: row.slug,
    name: row.name,
    description: row.description,
    team: row.team?.slug ?? null,
    rules: storedRules(row.rules),
    bindings: row._count.bindings,
    revision: row.revision,
    updatedAt: row.updatedAt.toISOString(),
  };
}

function scopeOf(stored: string): BindingScope {
  const scope = BINDING_SCOPES.find((one) => one === stored);
  if (!scope) throw new Error(`a deprecation policy is bound to the unknown scope ${stored}`);
  return scope;
}

function placeOf(row: PolicyBindingRow) {
  const scope = scopeOf(row.scope);
  const subject = scope === "team" ? (row.team?.slug ?? "") : scope === "api" ? (row.api?.slug ?? "") : row.subject;
  const authority = row.authority === "team" ? ("team" as const) : ("organisation" as const);
  return { scope, subject, authority };
}

/** A stored binding with its policy, as deciding takes it. */
export function boundPolicyOf(row: PolicyBindingRow): BoundPolicy {
  const { slug, name, rules } = row.policy;
  return { id: row.id, policy: { slug, name, rules: givenRules(storedRules(rules)) }, ...placeOf(row) };
}

/** A stored binding as REST shows it. */
export function presentBinding(row: PolicyBindingRow): PolicyBindingDto {
  const place = placeOf(row);
  return {
    id: row.id,
    policy: row.policy.slug,
    name: row.policy.name,
    ...place,
    owner: place.authority === "team" ? (row.team?.slug ?? row.api?.team.slug ?? null) : null,
    createdBy: storedActor(row.createdByKind, row.createdById, row.createdByName),
    createdAt: row.createdAt.toISOString(),
  };
}
