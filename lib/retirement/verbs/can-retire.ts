import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineQuery } from "@/lib/core/query";
import { operationMatchKey } from "@/lib/deprecations/model/subject";
import { requirePermission } from "@/lib/members/policy";
import { judgeRetirement } from "@/lib/retirement/policy/judge-retirement";
import { retirementInput, type RetirementDto } from "@/lib/retirement/schema";
import { listOperationsOf } from "@/lib/retirement/store";
import { requireLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { comparingSuccessors } from "./compare-with-successor";
import { gatherRetirement } from "./gather-retirement";

/** The operation as the version writes it: names of path parameters do not matter. Throws `not_found`. */
async function requireOperation(ctx: ServiceContext, versionId: string, asked: string): Promise<string> {
  const match = operationMatchKey(asked);
  const found = (await listOperationsOf(ctx.access, [versionId])).find(({ key }) => operationMatchKey(key) === match);
  if (!found) {
    throw new RegistryError("not_found", `This version has no operation ${asked}.`, {
      fix: "Write it as its method and path: GET /pets/{id}.",
    });
  }
  return found.key;
}

/**
 * Whether a version may take the next step on its way out, or one of its operations may be removed, by what the registry knows
 * now. Throws `not_found`. Slow the first time a version is compared with its successor.
 */
export const canRetire = defineQuery({
  input: retirementInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, input): Promise<RetirementDto> => {
    const version = await requireLifecycleVersion(ctx, input.api, input.version);
    const operation = input.operation === undefined ? null : await requireOperation(ctx, version.id, input.operation);
    const compare = await comparingSuccessors(ctx);
    const facts = (await gatherRetirement(ctx, [{ versionId: version.id, operation }], { compare })).get(version.id);
    if (!facts) throw new RegistryError("not_found", "The version is not there any more.");
    const { api, label, state } = version;
    return { ...judgeRetirement(facts), api: api.slug, version: label, operation, state };
  },
});
