import type { ServiceContext } from "@/lib/core/context";
import { parseOptions } from "@/lib/versions/verbs/compare-stored";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import { loadSource } from "@/lib/versions/verbs/load-source";
import { runKeptTask } from "@/lib/workers/pool";
import type { PolicyParts } from "@/lib/workers/protocol";

/** The version whose bytes are read, by their digest. */
type DefinitionRef = Pick<LifecycleVersion, "id" | "digest" | "format">;

/**
 * What policies and admission rules look at in a version's definition. Parses it in a worker thread, unless one has it
 * parsed. Throws as `runTask` does.
 */
export function readPolicyParts(ctx: ServiceContext, { id, digest, format }: DefinitionRef): Promise<PolicyParts> {
  return runKeptTask("policyParts", { id: digest, options: parseOptions(format) }, () =>
    loadSource(ctx, { versionId: id, digest }),
  );
}
