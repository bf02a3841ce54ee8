import type { ServiceContext } from "@/lib/core/context";
import { stampOf } from "@/lib/code-policies/policy";
import { holdPolicies } from "@/lib/code-policies/store";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import { listBindingPolicies } from "./list-binding-policies";

/**
 * What `PolicyReport.stamp` is while nothing changed that the policies of a version are judged by: its bytes, which
 * policies hold for it, and what they say. In a transaction they stay so until it ends. For verbs that have authorised.
 */
export async function codePolicyStamp(
  ctx: ServiceContext,
  version: Pick<LifecycleVersion, "digest"> & { api: { id: string } },
): Promise<string> {
  await holdPolicies(ctx.access);
  return stampOf(version.digest, await listBindingPolicies(ctx, version.api.id));
}
