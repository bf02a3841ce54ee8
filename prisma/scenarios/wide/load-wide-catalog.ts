import type { ServiceContext } from "@/lib/core/context";
import { OWN_ORIGIN } from "@/lib/core/origin";
import { appendEntry } from "@/lib/audit/store";
import { isRegistryEmpty } from "@/lib/catalog/verbs/is-registry-empty";
import { WHOLE_REGISTRY } from "@/lib/catalog/model/changed-ids";
import { RegistryError } from "@/lib/core/errors";
import type { Database } from "@/lib/db/client";
import { type Db, wrapAccess } from "@/lib/db/data-access";
import { createTeam } from "@/lib/members/verbs/create-team";
import { rebuildSearchIndex } from "@/lib/search/verbs/rebuild-search-index";
import { insertIndexRows } from "@/lib/versions/index-store";
import { insertApis, insertBlobs, insertVersions, type PlacedVersion, pointAtHeads } from "./bulk-rows";
import { apisOfFamily, type EstateApi, estateTeams, familiesAt } from "./estate";
import { type ExaminedRevision, examineFamily } from "./examine-family";
import { type Family, familyOf } from "./family";
import { copyPieces, PIECES, sharedColumns, withoutIndexes } from "./index-tables";
import { REGIONS } from "./words";
import { writeVast } from "./write-vast";

/** Families that are examined while those before them are written. */
const BATCH = 15;
const LOADER = { kind: "system", id: "set-up", name: "Concordat (set-up)" } as const;
/** Writing everything is one transaction: for as long as that takes. */
const LIMITS = { maxWait: 60_000, timeout: 2 * 3_600_000 };

export interface WideOptions {
  now: Date;
  /** 1: ten thousand APIs; 0.1: a thousand. */
  scale: number;
  /** Whether one of the APIs is the definition with fifty thousand operations. */
  vast: boolean;
  maxDocumentBytes: number;
  onProgress: (done: number, total: number, what: string) => void;
}

/**
 * Fills an empty registry with a very large organisation, quickly: rows are written in bulk, in one transaction, so that
 * there is all of it or nothing. What is written is what publishing the same definitions would have written, but for
 * the audit log, which has one entry for the whole.
 */
export async function loadWideCatalog(db: Database, ctx: ServiceContext, options: WideOptions): Promise<void> {
  if (!(await isRegistryEmpty(ctx, {}))) {
    throw new RegistryError("conflict", "wide-catalog is loaded into an empty registry only.", {
      fix: "Use another CONCORDAT_DATA_DIR, or another database.",
    });
  }
  await db.prisma.$transaction((tx) => load(tx, ctx, options), LIMITS);
  options.onProgress(1, 1, "vacuum");
  await db.pool.query("VACUUM ANALYZE");
  await db.pool.query("CHECKPOINT").catch(() => undefined);
}

/** The same caller inside a transaction that was opened here. */
function contextInside(ctx: ServiceContext, tx: Db): ServiceContext {
  const access = wrapAccess(tx);
  const inside: ServiceContext = {
    ...ctx,
    access,
    transaction: (run) => run(inside),
    appendAudit: (action, entry) =>
      appendEntry(access, { ...entry, action, actor: LOADER, at: ctx.now, traceId: ctx.traceId, origin: OWN_ORIGIN }),
  };
  return inside;
}

async function load(tx: Db, outside: ServiceContext, options: WideOptions): Promise<void> {
  const { scale, now, onProgress } = options;
  const ctx = contextInside(outside, tx);
  const teamIds = await addTeams(tx, ctx);
  const restoreIndexes = await withoutIndexes(tx, PIECES);
  const columns = await sharedColumns(tx);
  const total = familiesAt(scale);
  const steps = total + 3;
  const examine = examiner(options, total);
  let next = examine(0);
  for (let done = 0; done < total; done += BATCH) {
    const batch = await next;
    if (done + BATCH < total) next = examine(done + BATCH);
    await writeBatch(tx, batch, { teamIds, columns, now });
    onProgress(Math.min(total, done + BATCH), steps, "APIs");
  }
  if (options.vast) await writeVast(tx, { ...options, teamIds });
  onProgress(total, steps, "indexes");
  await restoreIndexes();
  // What comes next joins these tables, and plans by how large they are.
  await tx.$executeRawUnsafe(`ANALYZE "api", "api_version", ${PIECES.map((table) => `"${table}"`).join(", ")}`);
  onProgress(total + 1, steps, "search");
  await rebuildSearchIndex(ctx);
  await ctx.appendAudit("registry.load", {
    entity: WHOLE_REGISTRY,
    entityId: "wide-catalog",
    entityName: "wide-catalog",
    after: { scale, apis: total * REGIONS.length + (options.vast ? 1 : 0) },
  });
  onProgress(total + 2, steps, "statistics");
}

interface Examined {
  family: Family;
  revisions: ExaminedRevision[];
}

/** Begins to examine the families of a batch. What fails is told to who waits for it, and to nobody before. */
function examiner({ maxDocumentBytes, now }: WideOptions, total: number): (first: number) => Promise<Examined[]> {
  const options = { maxDocumentBytes, today: now.toISOString().slice(0, 10) };
  return (first) => {
    const families = Array.from({ length: Math.min(BATCH, total - first) }, (_, place) => familyOf(first + place));
    const examined = Promise.all(
      families.map(async (family) => ({ family, revisions: await examineFamily(family, options) })),
    );
    examined.catch(() => undefined);
    return examined;
  };
}

async function addTeams(tx: Db, ctx: ServiceContext): Promise<Map<string, string>> {
  for (const team of estateTeams()) await createTeam(ctx, team);
  const rows = await tx.team.findMany({ select: { id: true, slug: true } });
  return new Map(rows.map(({ id, slug }) => [slug, id]));
}

interface Writing {
  teamIds: ReadonlyMap<string, string>;
  columns: Awaited<ReturnType<typeof sharedColumns>>;
  now: Date;
}

/** The rows of each definition are made once, for the first of the family's APIs, and copied for the others. */
async function writeBatch(tx: Db, batch: readonly Examined[], { teamIds, columns, now }: Writing): Promise<void> {
  const families = batch.map(({ family, revisions }) => ({ apis: apisOfFamily(family, now), revisions }));
  const apis = families.flatMap((family) => family.apis);
  await insertBlobs(
    tx,
    families.flatMap(({ revisions }) => revisions),
  );
  await insertApis(tx, apis, teamIds);
  await insertVersions(
    tx,
    families.flatMap((family) => family.apis.flatMap((api) => placed(api, family.revisions))),
  );
  const twins: { from: string; to: string }[] = [];
  for (const { apis: deployments, revisions } of families) {
    const [first, ...others] = deployments;
    for (const [place, { examination }] of revisions.entries()) {
      const from = first?.versions[place]?.id;
      if (from === undefined) continue;
      await insertIndexRows(wrapAccess(tx), from, examination.rows);
      twins.push(...others.flatMap(({ versions }) => (versions[place] ? [{ from, to: versions[place].id }] : [])));
    }
  }
  await copyPieces(tx, columns, twins);
  await pointAtHeads(tx, apis);
}

function placed(api: EstateApi, revisions: readonly ExaminedRevision[]): PlacedVersion[] {
  return api.versions.flatMap((version, place) => {
    const found = revisions[place];
    return found ? [{ apiId: api.id, version, before: api.versions[place - 1], found }] : [];
  });
}
