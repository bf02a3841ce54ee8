import { z } from "zod";
import type { BackstageCatalog, BackstageFile } from "@/lib/backstage/model";
import { type ComponentConsumer, consumersOf } from "@/lib/backstage/model/relations-of";
import type { ImportedRelationsDto, RelationFindingDto } from "@/lib/backstage/schema";
import { actorRef, type ActorRef, type ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { mayChangeConsumer, mayDeclareSomewhere, requireMayCreateConsumer } from "@/lib/consumers/policy";
import { consumerSlug } from "@/lib/consumers/schema";
import { originName } from "@/lib/consumers/schema/apply";
import { type CheckedClaims, checkClaims } from "@/lib/consumers/verbs/check-claims";
import { ensureConsumer } from "@/lib/consumers/verbs/ensure-consumer";
import { findOwnership } from "@/lib/consumers/verbs/find-ownership";
import { findProvided } from "@/lib/consumers/verbs/find-provided";
import { findTold } from "@/lib/consumers/verbs/find-told";
import { replaceClaims } from "@/lib/consumers/verbs/replace-claims";
import { findTeam, type TeamRef } from "@/lib/members/verbs/find-team";
import { requirePermission } from "@/lib/members/policy";
import { runTask } from "@/lib/workers/pool";

const input = z.strictObject({
  catalog: z.custom<BackstageCatalog>((value) => typeof value === "object" && value !== null),
  /** Which catalogue it is; what it said before of a consumer is replaced. */
  source: originName.default(""),
  dryRun: z.boolean().default(false),
});

function requireMayDeclareSomewhere(ctx: ServiceContext): void {
  requirePermission(ctx.actor, "registry.read");
  if (!mayDeclareSomewhere(ctx.actor)) requirePermission(ctx.actor, "consumer.declare");
}

/** The same from the files of a catalogue, which are read in a thread once it is clear that the caller may. */
export async function importRelationFiles(
  ctx: ServiceContext,
  { files, ...given }: { files: readonly BackstageFile[]; source?: string; dryRun?: boolean },
): Promise<ImportedRelationsDto> {
  requireMayDeclareSomewhere(ctx);
  return importRelations(ctx, { ...given, catalog: await runTask("readCatalog", { files }) });
}

/**
 * Takes over who calls and who provides what from a Backstage catalogue whose APIs are in the registry by now. Each
 * component that calls or provides APIs becomes a consumer; what this catalogue said of it before is replaced (also by
 * nothing, where it calls none any more), what others say stays. What cannot be taken (an API that is not there, a team that is not there or not the caller's) is a finding,
 * and the rest is taken.
 */
export const importRelations = defineMutation({
  action: "backstage.import",
  input,
  dryRun: ({ dryRun }) => dryRun,
  authorize: requireMayDeclareSomewhere,
  run: async (ctx, { catalog, source, dryRun }) => {
    const by = actorRef(ctx.actor);
    if (!by) throw new RegistryError("unauthenticated", "This needs somebody who is signed in.");
    const result: ImportedRelationsDto = {
      source,
      dryRun,
      created: [],
      changed: [],
      unchanged: [],
      dependencies: { added: 0, changed: 0, removed: 0, unchanged: 0 },
      findings: [...catalog.findings],
    };
    const told = await findTold(ctx, { source: "backstage", origin: source });
    for (const one of consumersOf(catalog)) {
      const isSilent = one.consumes.length + one.provides.length === 0;
      if (!isSilent || told.has(one.slug)) await takeOver(ctx, one, source, by, result);
    }
    const { created, changed, dependencies } = result;
    const moved = created.length + changed.length > 0;
    const name = source === "" ? "catalog-info.yaml" : source;
    return {
      result: { ...result, findings: result.findings.slice(0, 2_000) },
      audit: moved
        ? { entity: "backstage", entityId: name, entityName: name, after: { created, changed, dependencies } }
        : null,
    };
  },
});

async function takeOver(
  ctx: ServiceContext,
  one: ComponentConsumer,
  origin: string,
  by: ActorRef,
  result: ImportedRelationsDto,
): Promise<void> {
  const { component, provides, consumes, slug } = one;
  const find = (rule: RelationFindingDto["rule"], severity: RelationFindingDto["severity"], message: string) => {
    result.findings.push({ rule, severity, message, pointer: "", ...component.place });
  };
  if (!consumerSlug.safeParse(slug).success) {
    return find("backstage-name", "error", `${component.ref.name} gives no slug; it is left out.`);
  }
  const team = one.team === null ? null : await teamOf(ctx, one.team);
  if (team === undefined)
    find("backstage-team-unknown", "warning", `There is no team ${one.team}; nobody owns ${slug} here.`);
  if (!(await mayTake(ctx, slug, team ?? null))) {
    return find("backstage-not-allowed", "error", `You may not declare what ${slug} calls; it is left out.`);
  }
  const known = await findProvided(ctx, provides);
  for (const api of provides) {
    if (!known.has(api)) find("backstage-api-unknown", "warning", `${slug} provides ${api}, which is no API here.`);
  }
  const named = consumes.map((item, index) => ({ ...item, reason: null, pointer: `/${index}` }));
  const checked = await checkClaims(ctx, named);
  for (const { message, pointer } of checked.violations) {
    const rule = pointer.endsWith("/api") ? "backstage-api-unknown" : "backstage-operation-unknown";
    find(rule, "warning", `${slug}: ${message}.`);
  }
  const { name, kind, description, contact } = one;
  const fields = { name, kind, description, contact, team: team?.slug };
  const { row, created, changed } = await ensureConsumer(ctx, slug, fields, by);
  const said = { claims: soundClaims(checked), provides: [...known.values()] };
  const plan = await replaceClaims(ctx, row.id, { source: "backstage", origin }, said, by);
  for (const part of ["added", "changed", "removed", "unchanged"] as const) {
    result.dependencies[part] += plan[part].length;
  }
  const moved = changed || plan.provisionsChanged || plan.added.length + plan.changed.length + plan.removed.length > 0;
  result[created ? "created" : moved ? "changed" : "unchanged"].push(slug);
}

/** What is left of claims without the versions and operations that were never there. */
function soundClaims({ claims, violations }: CheckedClaims): CheckedClaims["claims"] {
  const wrong = new Set(violations.map(({ pointer }) => pointer));
  return claims.flatMap((claim) => {
    if (wrong.has(`${claim.pointer}/version`)) return [];
    const operations = claim.operations.filter((key) => !claim.unknown.has(key));
    // Nothing left of what was named does not mean that nobody said which.
    return operations.length === 0 && claim.operations.length > 0 ? [] : [{ ...claim, operations }];
  });
}

async function teamOf(ctx: ServiceContext, slug: string): Promise<TeamRef | undefined> {
  try {
    return await findTeam(ctx, slug);
  } catch (error) {
    if (error instanceof RegistryError && error.code === "not_found") return undefined;
    throw error;
  }
}

async function mayTake(ctx: ServiceContext, slug: string, team: TeamRef | null): Promise<boolean> {
  const owned = await findOwnership(ctx, slug);
  if (owned && !mayChangeConsumer(ctx.actor, owned)) return false;
  if (owned && (team === null || owned.teamId === team.id)) return true;
  try {
    requireMayCreateConsumer(ctx.actor, team?.id ?? null);
    return true;
  } catch (error) {
    if (error instanceof RegistryError) return false;
    throw error;
  }
}
