import { requireApi } from "@/lib/catalog/verbs/require-api";
import { type ActorRef, actorRef, type ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import type { NamedOperation } from "@/lib/lineage/model/lineage-answer";
import { requirePermission } from "@/lib/members/policy";
import type { VersionLineage } from "@/lib/versions/verbs/read-lineage";

/** Throws unless the actor may say what operations of an API became: whoever may change the API. */
export async function requireLineageChange(ctx: ServiceContext, { api }: { api: string }): Promise<void> {
  requirePermission(ctx.actor, "registry.read");
  requirePermission(ctx.actor, "api.update", (await requireApi(ctx, api)).teamId);
}

/** Throws where both versions are in one language: there operations keep their keys. */
export function requireTwoLanguages({ from, to, versions }: VersionLineage): void {
  if (from.format !== to.format) return;
  throw new RegistryError("conflict", `${versions.from} and ${versions.to} are both in ${from.format}.`, {
    fix: "Name two versions in different languages; within one, operations are told by their keys.",
  });
}

/** The operation of a key, or `not_found`. */
export function requireOperation(operations: readonly NamedOperation[], key: string, version: string): NamedOperation {
  const found = operations.find((one) => one.key === key);
  if (found) return found;
  throw new RegistryError("not_found", `${version} has no operation ${key.slice(0, 200)}.`, {
    fix: "Name an operation by its key, as the list of operations has it.",
  });
}

/** Whoever does it; nobody who is not signed in comes this far. */
export function requireActor(ctx: ServiceContext): ActorRef {
  const by = actorRef(ctx.actor);
  if (by) return by;
  throw new RegistryError("unauthenticated", "This needs somebody who is signed in.");
}
