import type { ActorRef, ServiceContext } from "@/lib/core/context";
import { actorRef } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { requirePermission } from "@/lib/members/policy";
import { type CodePolicyRow, findPolicy, lockPolicies, lockPolicy } from "@/lib/code-policies/store";

const missing = (slug: string) =>
  new RegistryError("not_found", `There is no policy ${slug.slice(0, 60)}.`, { fix: "See /api/v1/code-policies." });

/** A policy by its slug. Throws `not_found`. */
export async function requirePolicy(ctx: ServiceContext, slug: string): Promise<CodePolicyRow> {
  const row = await findPolicy(ctx.access, slug);
  if (!row) throw missing(slug);
  return row;
}

/** The same for whoever changes it: nobody decides by it, and nobody else changes it, until the transaction ends. */
export async function requireLockedPolicy(ctx: ServiceContext, slug: string): Promise<CodePolicyRow> {
  await lockPolicies(ctx.access);
  const row = await lockPolicy(ctx.access, slug);
  if (!row) throw missing(slug);
  return row;
}

/** Who changes a policy. Throws `unauthenticated`. */
export function requireAuthor(ctx: ServiceContext): ActorRef {
  const by = actorRef(ctx.actor);
  if (!by) throw new RegistryError("unauthenticated", "This needs somebody who is signed in.");
  return by;
}

/** Throws unless somebody is signed in who may read: what they ask for costs more than reading. */
export function requireReaderByName(ctx: ServiceContext): void {
  requirePermission(ctx.actor, "registry.read");
  requireAuthor(ctx);
}
