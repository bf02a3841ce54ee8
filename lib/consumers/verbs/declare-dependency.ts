import { z } from "zod";
import { requireApi } from "@/lib/catalog/verbs/require-api";
import { actorRef } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requireMayDeclare } from "@/lib/consumers/policy";
import { presentClaim } from "@/lib/consumers/present";
import { declareInput } from "@/lib/consumers/schema";
import { listDependenciesOf, putDependency } from "@/lib/consumers/store/relations";
import { requirePermission } from "@/lib/members/policy";
import { checkClaims } from "./check-claims";
import { requireConsumer, requireLockedConsumer } from "./require-consumer";

const KEY = { source: "declared", origin: "" } as const;

/**
 * Says that a consumer calls an API, in a version where one is named, and which operations; what was declared before of
 * the same API and version is replaced. What manifests and catalogues say stays as it is.
 */
export const declareDependency = defineMutation({
  action: "dependency.declare",
  input: declareInput.extend({ consumer: z.string().max(80), api: z.string().max(80) }),
  authorize: async (ctx, { consumer, api }) => {
    requirePermission(ctx.actor, "registry.read");
    requireMayDeclare(ctx.actor, await requireConsumer(ctx, consumer), (await requireApi(ctx, api)).team.id);
  },
  run: async (ctx, { consumer, api, version, operations, reason }) => {
    const row = await requireLockedConsumer(ctx, consumer);
    const { claims, violations } = await checkClaims(ctx, [{ api, version, operations, reason, pointer: "" }]);
    const [claim] = claims;
    if (violations.length > 0 || !claim) {
      throw new RegistryError(
        "invalid_input",
        `This cannot be said of ${api}: ${violations[0]?.message ?? "unknown"}.`,
        {
          fix: "Name versions and operations that the API has; /api/v1/apis/{api}/versions/{version}/operations lists them.",
          violations,
        },
      );
    }
    const by = actorRef(ctx.actor);
    if (!by) throw new RegistryError("unauthenticated", "This needs somebody who is signed in.");
    const at = { ...KEY, apiId: claim.apiId, version: claim.version };
    const [before] = await listDependenciesOf(ctx.access, row.id, at);
    await putDependency(ctx.access, row.id, KEY, claim, by, ctx.now);
    const [after] = await listDependenciesOf(ctx.access, row.id, at);
    if (!after) throw new Error("the dependency that was just written is not there");
    const told = (dto: typeof after) => ({ api, version: dto.version, operations: dto.operations, reason: dto.reason });
    const same = before !== undefined && JSON.stringify(told(before)) === JSON.stringify(told(after));
    return {
      result: { created: before === undefined, claim: presentClaim(after) },
      audit: same
        ? null
        : {
            entity: "consumer",
            entityId: row.id,
            entityName: consumer,
            ...(before ? { before: told(before) } : {}),
            after: told(after),
          },
    };
  },
});
