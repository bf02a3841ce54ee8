import type { ActorRef, DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { Alias } from "@/lib/usage/model/find-service";

/** All aliases, by service and path. */
export async function listAliases(access: DataAccess) {
  return dbOf(access).serviceAlias.findMany({
    include: { api: { select: { slug: true, name: true, teamId: true } } },
    orderBy: [{ service: "asc" }, { pathPrefix: "asc" }],
  });
}

/** An alias with its API, or null. */
export async function findAlias(access: DataAccess, ref: Pick<Alias, "service" | "pathPrefix">) {
  return dbOf(access).serviceAlias.findUnique({
    where: { service_pathPrefix: { service: ref.service, pathPrefix: ref.pathPrefix } },
    include: { api: { select: { slug: true, name: true, teamId: true } } },
  });
}

/** Writes an alias; false where there is one for this service and path. What was unknown of the service is forgotten. */
export async function insertAlias(access: DataAccess, alias: Alias, by: ActorRef, now: Date): Promise<boolean> {
  const db = dbOf(access);
  const { count } = await db.serviceAlias.createMany({
    data: [{ ...alias, createdAt: now, createdByKind: by.kind, createdById: by.id, createdByName: by.name }],
    skipDuplicates: true,
  });
  if (count > 0) await db.unknownService.deleteMany({ where: { service: alias.service } });
  return count > 0;
}

/** Removes an alias; what was recorded under it stays. */
export async function deleteAlias(access: DataAccess, { service, pathPrefix }: Omit<Alias, "apiId">): Promise<void> {
  await dbOf(access).serviceAlias.deleteMany({ where: { service, pathPrefix } });
}

/** Figures of all telemetry. */
export async function readTelemetryFigures(access: DataAccess, since: Date, today: Date) {
  const db = dbOf(access);
  const counts = await db.telemetryCount.findMany({ where: { day: { gte: since } } });
  const { _max: received, _count: apis } = await db.apiTelemetry.aggregate({ _max: { lastAt: true }, _count: true });
  const { _max: batch } = await db.telemetryBatch.aggregate({ _max: { at: true } });
  const all = await db.consumerIdentity.count();
  const linked = await db.consumerIdentity.count({ where: { consumerId: { not: null } } });
  return {
    lastReceivedAt: batch.at ?? received.lastAt,
    apis,
    identities: { all, linked },
    counts: counts.map((row) => ({
      fate: row.fate,
      calls: Number(row.calls),
      isToday: row.day.getTime() === today.getTime(),
    })),
  };
}

/** Removes what is kept only for a time; returns the number of rows. */
export async function deleteOldUsage(
  access: DataAccess,
  before: { hours: Date; days: Date; batches: Date },
): Promise<number> {
  const db = dbOf(access);
  const hours = await db.usageHour.deleteMany({ where: { hour: { lt: before.hours } } });
  const days = await db.usageDay.deleteMany({ where: { day: { lt: before.days } } });
  const apiDays = await db.usageApiDay.deleteMany({ where: { day: { lt: before.days } } });
  const paths = await db.unmatchedPath.deleteMany({ where: { day: { lt: before.days } } });
  const counts = await db.telemetryCount.deleteMany({ where: { day: { lt: before.days } } });
  const batches = await db.telemetryBatch.deleteMany({ where: { until: { lt: before.batches } } });
  const services = await db.unknownService.deleteMany({ where: { lastAt: { lt: before.hours } } });
  return [hours, days, apiDays, paths, counts, batches, services].reduce((sum, { count }) => sum + count, 0);
}
