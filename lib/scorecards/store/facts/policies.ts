import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { type EffectivePolicy, NO_POLICY, policyOf } from "@/lib/policies/model";

/** The lifecycle policies of all teams, read once for many APIs. */
export interface AllPolicies {
  byTeam: ReadonlyMap<string, EffectivePolicy>;
  /** Of teams that have none of their own. */
  others: EffectivePolicy;
}

/** A policy as code that is on, and what it is for. */
export interface SwitchedOnPolicy {
  slug: string;
  scope: string;
  targets: string[];
}

/** Every lifecycle policy. */
export async function readPolicies(access: DataAccess): Promise<AllPolicies> {
  const rows = await dbOf(access).policy.findMany({ orderBy: { id: "asc" } });
  const byTeam = new Map<string, EffectivePolicy>();
  let others = NO_POLICY;
  for (const { teamId, revision, ...row } of rows) {
    if (teamId === null) others = { ...policyOf(row), source: "default", revision };
    else byTeam.set(teamId, { ...policyOf(row), source: "team", revision });
  }
  return { byTeam, others };
}

/** Policies as code that are on, by slug. */
export async function readCodePolicies(access: DataAccess): Promise<SwitchedOnPolicy[]> {
  return dbOf(access).$queryRaw<SwitchedOnPolicy[]>`
    SELECT p.slug, v.scope, v.targets FROM code_policy p JOIN code_policy_version v ON v."policyId" = p.id AND v.number = p.number
    WHERE p.state = 'on' ORDER BY p.slug COLLATE "C"`;
}
