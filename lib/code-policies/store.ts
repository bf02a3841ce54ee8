import type { ActorRef, DataAccess } from "@/lib/core/context";
import { ADVISORY_LOCKS } from "@/lib/db/advisory-locks";
import { dbOf } from "@/lib/db/data-access";
import type { CodePolicyVersion, Prisma } from "@/generated/prisma/client";
import {
  type CodePolicy,
  POLICY_EFFECTS,
  POLICY_SCOPES,
  POLICY_STATES,
  type PolicyState,
  type PolicyText,
} from "./model";

const newest = { versions: { orderBy: { number: "desc" }, take: 1 } } satisfies Prisma.CodePolicyInclude;

/** A policy's row with its newest version. */
export type CodePolicyRow = Prisma.CodePolicyGetPayload<{ include: typeof newest }>;
export type { CodePolicyVersion };

/** What a stored version says; what none of our words is, is read as the strictest. */
export function textOf(row: CodePolicyVersion): PolicyText {
  return {
    name: row.name,
    description: row.description,
    expression: row.expression,
    message: row.message,
    effect: POLICY_EFFECTS.find((one) => one === row.effect) ?? "block",
    scope: POLICY_SCOPES.find((one) => one === row.scope) ?? "organisation",
    targets: row.targets,
  };
}

/** A policy as it holds now. */
export function policyOf(row: CodePolicyRow): CodePolicy {
  const text = row.versions[0];
  if (!text) throw new Error(`policy ${row.slug} has no version`);
  return {
    id: row.id,
    slug: row.slug,
    state: stateOf(row),
    number: row.number,
    revision: row.revision,
    ...textOf(text),
  };
}

/** A stored state; what is none of ours counts as on. */
export function stateOf(row: { state: string }): PolicyState {
  return POLICY_STATES.find((one) => one === row.state) ?? "on";
}

/** Until the transaction ends nobody changes a policy, or switches one. */
export async function holdPolicies(access: DataAccess): Promise<void> {
  await dbOf(access).$executeRaw`SELECT pg_advisory_xact_lock_shared(${ADVISORY_LOCKS.codePolicies})`;
}

/** Waits for all who hold the policies, and keeps others from them until the transaction ends. */
export async function lockPolicies(access: DataAccess): Promise<void> {
  await dbOf(access).$executeRaw`SELECT pg_advisory_xact_lock(${ADVISORY_LOCKS.codePolicies})`;
}

/** Every policy that is asked, by slug. */
export async function listAskedPolicies(access: DataAccess): Promise<CodePolicy[]> {
  const rows = await dbOf(access).codePolicy.findMany({
    where: { state: { not: "off" } },
    orderBy: { slug: "asc" },
    include: newest,
  });
  return rows.map(policyOf);
}

/** Policies by slug, after one of them. */
export async function listPolicyRows(
  access: DataAccess,
  { after, limit, state }: { after: string | undefined; limit: number; state: PolicyState | undefined },
): Promise<CodePolicyRow[]> {
  return dbOf(access).codePolicy.findMany({
    where: { ...(after === undefined ? {} : { slug: { gt: after } }), ...(state ? { state } : {}) },
    orderBy: { slug: "asc" },
    take: limit,
    include: newest,
  });
}

/** A policy; null where there is none of that slug. */
export async function findPolicy(access: DataAccess, slug: string): Promise<CodePolicyRow | null> {
  return dbOf(access).codePolicy.findUnique({ where: { slug }, include: newest });
}

/** The same, held until the transaction ends. */
export async function lockPolicy(access: DataAccess, slug: string): Promise<CodePolicyRow | null> {
  await dbOf(access).$queryRaw`SELECT id FROM "code_policy" WHERE slug = ${slug} FOR UPDATE`;
  return findPolicy(access, slug);
}

/** Who wrote something, why and when. */
export interface Authorship {
  by: ActorRef;
  now: Date;
  note: string;
}

function versionColumns(text: PolicyText, number: number, { by, now, note }: Authorship) {
  const { targets, ...plain } = text;
  return { ...plain, targets: [...targets], number, note, at: now, byKind: by.kind, byId: by.id, byName: by.name };
}

function touched({ by, now }: Authorship) {
  return { updatedAt: now, updatedByKind: by.kind, updatedById: by.id, updatedByName: by.name };
}

/** Makes a policy, switched off, with its first version. */
export async function insertPolicy(
  access: DataAccess,
  slug: string,
  text: PolicyText,
  authorship: Authorship,
): Promise<CodePolicyRow> {
  return dbOf(access).codePolicy.create({
    data: {
      slug,
      createdAt: authorship.now,
      ...touched(authorship),
      versions: { create: versionColumns(text, 1, authorship) },
    },
    include: newest,
  });
}

/** Gives a policy another version; the caller has locked it. */
export async function insertPolicyVersion(
  access: DataAccess,
  policy: CodePolicyRow,
  text: PolicyText,
  authorship: Authorship,
): Promise<CodePolicyRow> {
  const number = policy.number + 1;
  return dbOf(access).codePolicy.update({
    where: { id: policy.id },
    data: {
      number,
      revision: { increment: 1 },
      ...touched(authorship),
      versions: { create: versionColumns(text, number, authorship) },
    },
    include: newest,
  });
}

/** Switches a policy; the caller has locked it. */
export async function updatePolicyState(
  access: DataAccess,
  policy: CodePolicyRow,
  state: PolicyState,
  authorship: Authorship,
): Promise<CodePolicyRow> {
  return dbOf(access).codePolicy.update({
    where: { id: policy.id },
    data: { state, revision: { increment: 1 }, ...touched(authorship) },
    include: newest,
  });
}

/** Removes a policy with all its versions and dry runs. */
export async function deletePolicyRow(access: DataAccess, id: string): Promise<void> {
  await dbOf(access).codePolicy.delete({ where: { id } });
}

/** The versions of a policy, newest first, before one of them. */
export async function listPolicyVersions(
  access: DataAccess,
  policyId: string,
  { before, limit }: { before: number | undefined; limit: number },
): Promise<CodePolicyVersion[]> {
  return dbOf(access).codePolicyVersion.findMany({
    where: { policyId, ...(before === undefined ? {} : { number: { lt: before } }) },
    orderBy: { number: "desc" },
    take: limit,
  });
}

/** One version of a policy; null where it has none of that number. */
export async function findPolicyVersion(access: DataAccess, policyId: string, number: number) {
  return dbOf(access).codePolicyVersion.findUnique({ where: { policyId_number: { policyId, number } } });
}
