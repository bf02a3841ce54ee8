import type { ServiceContext } from "@/lib/core/context";
import type { VersionState } from "@/lib/lifecycle/model";
import { readSource } from "@/lib/versions/read-source";
import { stateOf } from "@/lib/versions/store";
import { runKeptTask } from "@/lib/workers/pool";
import type { WorkerTasks } from "@/lib/workers/protocol";
import { parseOptions } from "./compare-stored";
import { requireDocuments } from "./require-documents";
import { requireVersion } from "./require-version";

type DefinitionTask = "lintRulesets" | "slice" | "listConversions" | "convert" | "servers" | "mock";

/** A published definition that tasks may be run on. */
export interface OpenDefinition {
  versionId: string;
  api: string;
  label: string;
  teamId: string;
  state: VersionState;
  digest: string;
  /** The contract language. */
  format: string;
  /** Runs a task on it, in a thread that keeps what it parsed. Throws as `runTask` does. */
  run<K extends DefinitionTask>(
    task: K,
    input: Omit<Parameters<WorkerTasks[K]>[0], "id" | "options" | "source">,
  ): ReturnType<typeof runKeptTask<K>>;
}

/** Opens a published definition for other verbs, which authorise. Throws `not_found`, and `gone` where it is withheld. */
export async function openDefinition(
  ctx: ServiceContext,
  ref: { api: string; version: string },
): Promise<OpenDefinition> {
  const row = await requireVersion(ctx, ref.api, ref.version);
  await requireDocuments(ctx, row);
  const kept = { id: row.digest, options: parseOptions(row.format) };
  const source = { versionId: row.id, digest: row.digest };
  return {
    versionId: row.id,
    api: row.api.slug,
    label: row.label,
    teamId: row.api.teamId,
    state: stateOf(row.state),
    digest: row.digest,
    format: row.format,
    run: (task, input) => runKeptTask(task, { ...kept, ...input }, () => readSource(ctx.access, source)),
  };
}
