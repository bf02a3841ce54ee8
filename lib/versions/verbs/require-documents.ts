import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { isDocumentGone } from "@/lib/lifecycle/model";
import { effectivePolicy } from "@/lib/policies/verbs/effective-policy";
import { stateOf, type VersionRow } from "@/lib/versions/store";

/** Throws `gone` for a retired version where the policy withholds its documents. */
export async function requireDocuments(ctx: ServiceContext, version: VersionRow): Promise<void> {
  const policy = await effectivePolicy(ctx, { teamId: version.api.teamId });
  if (!isDocumentGone(stateOf(version.state), policy)) return;
  throw new RegistryError(
    "gone",
    `Version ${version.label} of ${version.api.slug} is retired, and its documents with it.`,
    { fix: "Use its replacement; the version's page names it." },
  );
}
