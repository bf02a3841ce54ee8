import { z } from "zod";
import type { ActorRef, DataAccess } from "@/lib/core/context";
import { type PageInput, readCursor, textCursor } from "@/lib/core/paging";
import { ADVISORY_LOCKS } from "@/lib/db/advisory-locks";
import { dbOf } from "@/lib/db/data-access";
import type { Prisma } from "@/generated/prisma/client";
import type { BindingAuthority, BindingScope } from "@/lib/rulesets/model";

const details = {
  team: { select: { id: true, slug: true } },
  _count: { select: { bindings: true } },
} satisfies Prisma.DeprecationPolicyInclude;
export type DeprecationPolicyRow = Prisma.DeprecationPolicyGetPayload<{ include: typeof details }>;

const names = {
  policy: { select: { slug: true, name: true, rules: true } },
  team: { select: { slug: true } },
  api: { select: { slug: true, team: { select: { id: true, slug: true } } } },
} satisfies Prisma.DeprecationPolicyBindingInclude;
/** A binding with the policy that it binds. */
export type PolicyBindingRow = Prisma.DeprecationPolicyBindingGetPayload<{ include: typeof names }>;

const idCursor = z.tuple([z.uuid()]);

/** Until the transaction ends nobody changes deprecation policies or where they are bound. */
export async function holdPolicies(access: DataAccess): Promise<void> {
  await dbOf(access).$executeRaw`SELECT pg_advisory_xact_lock_shared(${ADVISORY_LOCKS.deprecationPolicies})`;
}

/** Waits for all who hold the policies, and keeps others from them until the transaction ends. */
export async function lockPolicies(access: DataAccess): Promise<void> {
  await dbOf(access).$executeRaw`SELECT pg_advisory_xact_lock(${ADVISORY_LOCKS.deprecationPolicies})`;
}

/** A policy by its slug; null where there is none. */
export async function findPolicy(access: DataAccess, slug: string): Promise<DeprecationPolicyRow | null> {
  return dbOf(access).deprecationPolicy.findUnique({ where: { slug }, include: details });
}

/** Policies by slug, one more than the limit where there are more. */
export async function listPolicyRows(
  access: DataAccess,
  { team, ...page }: PageInput & { team?: string | undefined },
): Promise<DeprecationPolicyRow[]> {
  const [after] = readCursor(page.cursor, textCursor) ?? [];
  return dbOf(access).deprecationPolicy.findMany({
    where: {
      ...(after === undefined ? {} : { slug: { gt: after } }),
      ...(team === undefined ? {} : { team: { slug: team } }),
    },
    include: details,
    orderBy: { slug: "asc" },
    take: page.limit + 1,
  });
}

/** What is written of a new policy. */
export interface NewPolicy {
  slug: string;
  name: string;
  description: string;
  teamId: string | null;
  rules: Prisma.InputJsonValue;
  now: Date;
}

/** Writes a policy. */
export async function insertPolicy(access: DataAccess, { now, ...policy }: NewPolicy): Promise<DeprecationPolicyRow> {
  return dbOf(access).deprecationPolicy.create({
    data: { ...policy, createdAt: now, updatedAt: now },
    include: details,
  });
}

/** Changes a policy, and counts its revision up. */
export async function updatePolicy(
  access: DataAccess,
  id: string,
  changes: { name: string; description: string; rules: Prisma.InputJsonValue; now: Date },
): Promise<DeprecationPolicyRow> {
  const { now, ...columns } = changes;
  return dbOf(access).deprecationPolicy.update({
    where: { id },
    data: { ...columns, updatedAt: now, revision: { increment: 1 } },
    include: details,
  });
}

/** Removes a policy that nothing is bound to. */
export async function deletePolicyRow(access: DataAccess, id: string): Promise<void> {
  await dbOf(access).deprecationPolicy.delete({ where: { id } });
}

/** Every binding, in the order they were made. */
export async function listAllBindings(access: DataAccess): Promise<PolicyBindingRow[]> {
  return dbOf(access).deprecationPolicyBinding.findMany({ include: names, orderBy: { id: "asc" } });
}

/** Bindings in the order they were made, one more than the limit where there are more. */
export async function listBindingRows(
  access: DataAccess,
  { policyId, ...page }: PageInput & { policyId?: string },
): Promise<PolicyBindingRow[]> {
  const [after] = readCursor(page.cursor, idCursor) ?? [];
  return dbOf(access).deprecationPolicyBinding.findMany({
    where: { ...(after === undefined ? {} : { id: { gt: after } }), ...(policyId === undefined ? {} : { policyId }) },
    include: names,
    orderBy: { id: "asc" },
    take: page.limit + 1,
  });
}

/** A binding by its id; null where there is none. */
export async function findBinding(access: DataAccess, id: string): Promise<PolicyBindingRow | null> {
  return dbOf(access).deprecationPolicyBinding.findUnique({ where: { id }, include: names });
}

/** Where something is bound. */
export interface NewPolicyBinding {
  policyId: string;
  scope: BindingScope;
  subject: string;
  teamId: string | null;
  apiId: string | null;
}

/** Whether the same policy is bound at the same place already. */
export async function isBound(access: DataAccess, binding: NewPolicyBinding): Promise<boolean> {
  return (await dbOf(access).deprecationPolicyBinding.count({ where: binding })) > 0;
}

/** Writes a binding. */
export async function insertBinding(
  access: DataAccess,
  binding: NewPolicyBinding & { authority: BindingAuthority },
  by: ActorRef,
  now: Date,
): Promise<PolicyBindingRow> {
  const who = { createdByKind: by.kind, createdById: by.id, createdByName: by.name };
  return dbOf(access).deprecationPolicyBinding.create({
    data: { ...binding, createdAt: now, ...who },
    include: names,
  });
}

/** Removes a binding. */
export async function deleteBindingRow(access: DataAccess, id: string): Promise<void> {
  await dbOf(access).deprecationPolicyBinding.delete({ where: { id } });
}

/** An API as far as policies are bound to it; null where there is none. */
export async function findGovernedApi(access: DataAccess, where: { id: string } | { slug: string }) {
  return dbOf(access).api.findUnique({
    where,
    select: {
      id: true,
      slug: true,
      tier: true,
      domain: true,
      tags: true,
      teamId: true,
      team: { select: { slug: true } },
    },
  });
}

/** The same of several APIs. */
export async function findGovernedApis(access: DataAccess, ids: readonly string[]) {
  return dbOf(access).api.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      slug: true,
      tier: true,
      domain: true,
      tags: true,
      teamId: true,
      team: { select: { slug: true } },
    },
  });
}
