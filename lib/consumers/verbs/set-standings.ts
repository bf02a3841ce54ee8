import { z } from "zod";
import { actorRef, type ServiceContext } from "@/lib/core/context";
import { RegistryError, type Violation } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { reachedOperations } from "@/lib/consumers/model/reached-operations";
import type { StandingSubject } from "@/lib/consumers/model/standing";
import { requireMayChangeConsumer, standingOnBehalf } from "@/lib/consumers/policy";
import { type StandingDto, standingsInput } from "@/lib/consumers/schema/standings";
import { deleteStanding, findStanding, listOperationParts, putStanding } from "@/lib/consumers/store/standings";
import { utcDay } from "@/lib/lifecycle/notice";
import { requirePermission } from "@/lib/members/policy";
import { requireVersion } from "@/lib/versions/verbs/require-version";
import { showStandings } from "./list-standings";
import { requireConsumer, requireLockedConsumer } from "./require-consumer";
import { standingOf } from "./standing-of";

const input = standingsInput.extend({ consumer: z.string().max(80) });
type VersionRow = Awaited<ReturnType<typeof requireVersion>>;
type Item = z.output<typeof input>["items"][number];

/**
 * Says where a consumer stands with things that go away: by its team, or by owners of the API on its behalf, and said so.
 * `silent` takes it back. Saying the same again changes nothing. All of it or nothing.
 */
export const setStandings = defineMutation({
  action: "standing.set",
  input,
  authorize: async (ctx, { consumer, items }) => {
    requirePermission(ctx.actor, "registry.read");
    const row = await requireConsumer(ctx, consumer);
    for (const { api, version } of items) {
      const { api: owner } = await requireVersion(ctx, api, version);
      if (standingOnBehalf(ctx.actor, row, owner.teamId) === undefined) requireMayChangeConsumer(ctx.actor, row);
    }
  },
  run: async (ctx, { consumer, items }) => {
    const row = await requireLockedConsumer(ctx, consumer);
    const by = actorRef(ctx.actor);
    if (!by) throw new RegistryError("unauthenticated", "This needs somebody who is signed in.");
    const versions = await requirePlaces(ctx, items);
    const told: Said[] = [];
    for (const [index, item] of items.entries()) {
      const version = versions[index];
      if (!version) continue;
      const onBehalf = standingOnBehalf(ctx.actor, row, version.api.teamId) ?? true;
      const change = await writeOne(ctx, row.id, version, item, { by, onBehalf });
      if (change) told.push(change);
    }
    return {
      result: await showNow(ctx, row.id, items, versions),
      audit:
        told.length === 0
          ? null
          : {
              entity: "consumer",
              entityId: row.id,
              entityName: row.slug,
              before: {
                items: told.map(({ before, api, version, subject }) => ({ api, version, subject, ...before })),
              },
              after: { items: told.map(({ before: _, ...after }) => after) },
              ...(items[0]?.note ? { reason: items[0].note } : {}),
            },
    };
  },
});

interface Said {
  api: string;
  version: string;
  subject: StandingSubject;
  standing: string;
  note: string | null;
  plannedOn: string | null;
  onBehalf: boolean;
  before: { standing: string; note: string | null; plannedOn: string | null };
}

/** What changed; undefined where the same was said before. */
async function writeOne(
  ctx: ServiceContext,
  consumerId: string,
  version: VersionRow,
  { standing, note, plannedOn, subject }: Item,
  { by, onBehalf }: { by: NonNullable<ReturnType<typeof actorRef>>; onBehalf: boolean },
): Promise<Said | undefined> {
  const known = await findStanding(ctx.access, consumerId, version.id, subject);
  const plannedDay = known?.plannedOn ? utcDay(known.plannedOn) : null;
  const before = { standing: known?.standing ?? "silent", note: known?.note ?? null, plannedOn: plannedDay };
  const same = before.standing === standing && before.note === note && before.plannedOn === plannedOn;
  if (same) return undefined;
  const told = { api: version.api.slug, version: version.label, subject, note, plannedOn, onBehalf, before };
  if (standing === "silent") {
    await deleteStanding(ctx.access, consumerId, version.id, subject);
    return { ...told, standing };
  }
  const day = plannedOn === null ? null : new Date(`${plannedOn}T00:00:00Z`);
  const key = { consumerId, versionId: version.id, subject };
  await putStanding(ctx.access, key, { standing, note, plannedOn: day, onBehalf }, by, ctx.now);
  return { ...told, standing };
}

/** The versions in the order of the items. Throws `invalid_input` for places that they do not have. */
async function requirePlaces(ctx: ServiceContext, items: readonly Item[]): Promise<VersionRow[]> {
  const versions: VersionRow[] = [];
  for (const { api, version } of items) versions.push(await requireVersion(ctx, api, version));
  const inside = versions.filter((_, index) => items[index]?.subject.kind !== "version").map(({ id }) => id);
  const parts = await listOperationParts(ctx.access, inside);
  const violations = items.flatMap(({ subject, api }, index): Violation[] => {
    const operations = parts.get(versions[index]?.id ?? "") ?? [];
    const reached = reachedOperations(subject, operations);
    if (reached === null || operations.some(({ key }) => reached.has(key))) return [];
    const message = `${api} has nothing that is called ${subject.place?.slice(0, 120) ?? ""} and that an operation uses`;
    return [{ pointer: `/items/${index}/subject/place`, message }];
  });
  if (violations.length === 0) return versions;
  throw new RegistryError("invalid_input", "This cannot be said of what the version does not have.", {
    fix: "Take places as /api/v1/apis/{api}/deprecation-records has them.",
    violations,
  });
}

async function showNow(
  ctx: ServiceContext,
  consumerId: string,
  items: readonly Item[],
  versions: readonly VersionRow[],
): Promise<StandingDto[]> {
  const things = items.flatMap(({ subject }, index) => {
    const version = versions[index];
    return version ? [{ recordId: null, versionId: version.id, subject }] : [];
  });
  const rows = await standingOf(ctx, { things });
  const own = rows.filter(({ consumer }) => consumer.id === consumerId);
  const shown: StandingDto[] = [];
  for (const row of own) {
    const version = versions.find(({ id }) => id === row.versionId);
    if (version) shown.push(...(await showStandings(ctx, [row], version)));
  }
  return shown;
}
