import { readPolicyParts } from "@/lib/code-policies/verbs/read-policy-parts";
import type { ServiceContext } from "@/lib/core/context";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import { toLifecycle } from "@/lib/versions/verbs/find-lifecycle-version";
import { requireDocuments } from "@/lib/versions/verbs/require-documents";
import { requireVersion } from "@/lib/versions/verbs/require-version";
import type { PolicyParts } from "@/lib/workers/protocol";

/** The admission rules of a version as they are written. Throws `not_found`, and `gone` where its documents are withheld. */
export async function readAdmissionOf(
  ctx: ServiceContext,
  api: string,
  label: string,
): Promise<{ version: LifecycleVersion } & PolicyParts> {
  const row = await requireVersion(ctx, api, label);
  await requireDocuments(ctx, row);
  const version = toLifecycle(row);
  return { version, ...(await readPolicyParts(ctx, version)) };
}
