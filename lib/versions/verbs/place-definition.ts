import { requireApi } from "@/lib/catalog/verbs/require-api";
import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import type { UnstoredDefinition } from "@/lib/gates/model";
import type { SourceSet } from "@/lib/specs/model";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import { planVersion } from "@/lib/versions/model/plan-version";
import { requireLabel } from "@/lib/versions/policy";
import { findApiForPublish, listOrdered } from "@/lib/versions/store";
import { runTask } from "@/lib/workers/pool";
import { parseOptions } from "./compare-stored";
import { getLifecycleVersion } from "./find-lifecycle-version";

/** A definition that is handed in to be looked at. */
export interface HandedDefinition {
  api: string;
  version?: string | undefined;
  format?: string | undefined;
  source: SourceSet;
}

/** Where a definition would stand among the versions of its API, were it pushed. */
export type PlacedDefinition =
  /** These very bytes are there already. */
  | { kind: "stored"; version: LifecycleVersion }
  | {
      kind: "unstored";
      definition: UnstoredDefinition;
      sortKey: string;
      /** The version whose next revision it would be; null where it would be a new one. */
      revisionOf: LifecycleVersion | null;
    };

/**
 * Examines a definition in a worker thread and finds its place, as publishing would; stores nothing. Throws `version_exists`
 * where it could not be pushed, `not_found`, and as examining does. For other verbs, which authorise.
 */
export async function placeDefinition(ctx: ServiceContext, handed: HandedDefinition): Promise<PlacedDefinition> {
  const { source } = handed;
  const row = await findApiForPublish(ctx.access, handed.api);
  if (!row) throw new RegistryError("not_found", `There is no API ${handed.api}.`);
  const examination = await runTask("examine", { source, options: parseOptions(handed.format) });
  const { digest, format } = examination;
  const label = requireLabel(handed.version, examination.version);
  const asked = { label, digest, sequence: row.lastSequence + 1, revise: true };
  const plan = planVersion(await listOrdered(ctx.access, row.id), asked);
  if (plan.kind === "same") return { kind: "stored", version: await getLifecycleVersion(ctx, plan.existing.id) };
  const revisionOf = plan.kind === "revise" ? await getLifecycleVersion(ctx, plan.existing.id) : null;
  const sortKey = plan.kind === "revise" ? plan.existing.sortKey : plan.sortKey;
  const { id, slug, teamId, name, team } = await requireApi(ctx, handed.api);
  const api = { id, slug, teamId, name, team: { slug: team.slug, name: team.name } };
  const definition = { api, label, digest, format, source, examination };
  return { kind: "unstored", definition, sortKey, revisionOf };
}
