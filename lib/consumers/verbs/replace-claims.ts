import type { ActorRef, ServiceContext } from "@/lib/core/context";
import { planReplacement } from "@/lib/consumers/model/plan-replacement";
import {
  deleteDependencies,
  listDependenciesOf,
  listProvidedOf,
  putDependency,
  setProvisions,
  type SourceKey,
} from "@/lib/consumers/store/relations";
import type { CheckedClaims } from "./check-claims";

/** Makes what one source says of a consumer exactly this; what other sources say stays as it is. */
export async function replaceClaims(
  ctx: ServiceContext,
  consumerId: string,
  key: SourceKey,
  said: { claims: CheckedClaims["claims"]; provides: readonly string[] },
  by: ActorRef,
) {
  const before = await listDependenciesOf(ctx.access, consumerId, key);
  const version = (label: string) => (label === "" ? null : label);
  const plan = planReplacement(
    before.map(({ id, api, operations, reason, ...row }) => {
      return { id, api: api.slug, version: version(row.version), operations, reason };
    }),
    said.claims.map((claim) => {
      const { api, operations, reason } = claim;
      return { claim, api: api.slug, version: version(claim.version), operations, reason };
    }),
  );
  for (const { claim } of [...plan.added, ...plan.changed]) {
    await putDependency(ctx.access, consumerId, key, claim, by, ctx.now);
  }
  await deleteDependencies(
    ctx.access,
    plan.removed.map(({ id }) => id),
  );
  const provided = await listProvidedOf(ctx.access, consumerId, key);
  const provisionsChanged = [...provided].sort().join() !== [...said.provides].sort().join();
  if (provisionsChanged) await setProvisions(ctx.access, consumerId, key, said.provides);
  return { ...plan, provisionsChanged };
}
