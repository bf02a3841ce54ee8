import { createApiInput } from "@/lib/catalog/schema";
import { createApi } from "@/lib/catalog/verbs/create-api";
import { getApi } from "@/lib/catalog/verbs/get-api";
import { actorRef, type ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { nameBelow } from "@/lib/imports/model/file-names";
import { detailsOf } from "@/lib/imports/present";
import type { ItemRow, RunRow } from "@/lib/imports/store";
import { readFilesOf } from "@/lib/imports/store/files";
import type { ItemOutcome } from "@/lib/imports/store/items";
import { createTeam } from "@/lib/members/verbs/create-team";
import { getTeam } from "@/lib/members/verbs/get-team";
import type { SourceSet } from "@/lib/specs/model";
import { getVersion } from "@/lib/versions/verbs/get-version";
import { parseOptions } from "@/lib/versions/verbs/compare-stored";
import { publishVersion } from "@/lib/versions/verbs/publish-version";
import { runTask } from "@/lib/workers/pool";

/** Refusals that may pass: the registry, not the item, was not ready. */
const PASSING: ReadonlySet<string> = new Set(["busy", "internal", "check_unavailable", "rate_limited"]);

/**
 * Publishes one item as the person of `ctx`, making its API and team where they are missing and the person may. Never
 * throws for what concerns this item alone: that is its outcome.
 */
export async function bringInItem(ctx: ServiceContext, run: RunRow, item: ItemRow): Promise<ItemOutcome> {
  try {
    const details = detailsOf(item);
    const source = await sourceOf(ctx, run.id, item);
    await ensureApi(ctx, item, source);
    const published = await publishVersion(ctx, {
      api: item.api,
      source,
      ...(item.version === null ? {} : { version: item.version }),
      ...(details.version.commit ? { commit: details.version.commit } : {}),
      ...(details.version.changelog ? { changelog: details.version.changelog } : {}),
    });
    const isOurs = published.created || (await wasOurs(ctx, item, published.version));
    const breaking = published.changes?.breaking ?? null;
    return { state: isOurs ? "created" : "present", reason: null, published: published.version, breaking };
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    const state = PASSING.has(error.code) ? "failed" : "refused";
    return { state, reason: explain(error), published: null, breaking: null };
  }
}

/** The message with the first place it is about. */
function explain(error: RegistryError): string {
  const [first] = error.violations;
  if (!first) return error.message;
  const place = first.line === undefined ? first.pointer : `${first.file ?? ""}:${first.line}:${first.column ?? 1}`;
  const what = error.message.includes(first.message) ? "" : ` ${first.message}`;
  return `${error.message} ${place}${what ? `:${what}` : ""}`.trim().slice(0, 2_000);
}

async function sourceOf(ctx: ServiceContext, runId: string, item: ItemRow): Promise<SourceSet> {
  const bytes = await readFilesOf(ctx.access, runId, item.files);
  const missing = item.files.find((name) => !bytes.has(name));
  if (missing !== undefined) {
    throw new RegistryError("gone", `The bytes of ${missing} are not kept any more: begin another import.`);
  }
  const files = [...bytes].map(([name, content]) => ({ name: nameBelow(item.root, name), bytes: content }));
  return { entry: nameBelow(item.root, item.entry), files };
}

/** Whether a version that is there already was published by an attempt of this very item that was broken off. */
async function wasOurs(ctx: ServiceContext, item: ItemRow, version: string): Promise<boolean> {
  if (item.state !== "working" || item.startedAt === null) return false;
  const known = await getVersion(ctx, { api: item.api, version });
  const by = actorRef(ctx.actor);
  return known.publishedBy.id === by?.id && new Date(known.publishedAt) >= item.startedAt;
}

async function ensureApi(ctx: ServiceContext, item: ItemRow, source: SourceSet): Promise<void> {
  if (await exists(getApi(ctx, { api: item.api }))) return;
  if (item.team === null) {
    throw new RegistryError("invalid_input", `There is no API ${item.api}, and nobody to own it.`, {
      fix: "Name the team that is to own it.",
    });
  }
  // A definition that would be refused leaves no empty API behind.
  await runTask("examine", { source, options: parseOptions() });
  await ensureTeam(ctx, item.team, item.teamName ?? item.team);
  await settledByOthers(createApi(ctx, apiInput(item, item.team)));
}

async function ensureTeam(ctx: ServiceContext, slug: string, name: string): Promise<void> {
  if (await exists(getTeam(ctx, { team: slug }))) return;
  await settledByOthers(createTeam(ctx, { slug, name }));
}

async function exists(found: Promise<unknown>): Promise<boolean> {
  try {
    await found;
    return true;
  } catch (error) {
    if (error instanceof RegistryError && error.code === "not_found") return false;
    throw error;
  }
}

/** Another process may have made it a moment ago: then it is there, which is all that was wanted. */
async function settledByOthers(made: Promise<unknown>): Promise<void> {
  await made.catch((error: unknown) => {
    if (!(error instanceof RegistryError) || error.code !== "conflict") throw error;
  });
}

/** What the source tells of the API, less what the registry would not take. */
function apiInput(item: ItemRow, team: string) {
  const base = { slug: item.api, name: item.apiName, team };
  const { api } = detailsOf(item);
  const whole = createApiInput.safeParse({ ...base, ...api });
  if (whole.success) return whole.data;
  const refused = new Set(whole.error.issues.map((issue) => issue.path[0]));
  return createApiInput.parse({
    ...base,
    ...Object.fromEntries(Object.entries(api).filter(([key]) => !refused.has(key))),
  });
}
