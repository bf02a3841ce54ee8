import { fingerprintOf } from "@/lib/core/digest";
import { defineQuery } from "@/lib/core/query";
import type { Announcement } from "@/lib/deprecations/model/announcement";
import { boardStage } from "@/lib/deprecations/model/board-stage";
import type { DeprecationRecord } from "@/lib/deprecations/model/record";
import { type SubscriptionFilter, subscriptionFilter } from "@/lib/deprecations/schema";
import { countChanges } from "@/lib/deprecations/store/announced";
import { findVersionFacts, type VersionFacts } from "@/lib/deprecations/store/board-facts";
import { settings } from "@/lib/env";
import { utcDay } from "@/lib/lifecycle/notice";
import { requirePermission } from "@/lib/members/policy";
import { versionPath } from "@/lib/versions/model/lifecycle-version";
import { listCancelled } from "./list-cancelled";
import { lastDay } from "./list-deprecations";
import { listRecords } from "./list-records";

/** Subscriptions are read by programs that know no pages: this many are enough for them. */
const MOST_ANNOUNCEMENTS = 2_000;
const ANNOUNCED = ["active", "deprecated", "sunset"] as const;
/** Characters of a fingerprint that tell subjects of one version apart. */
const KEY_LENGTH = 24;

function fits(one: Announcement, { api, team, domain, kind, q }: SubscriptionFilter): boolean {
  const words = [one.api, one.apiName, one.version, one.place, one.replacement, one.reason];
  return (
    (api === undefined || one.api === api) &&
    (team === undefined || one.team.slug === team) &&
    (domain === undefined || one.domain === domain) &&
    (kind === undefined || one.kind === kind) &&
    (!q || words.some((word) => word?.toLowerCase().includes(q.toLowerCase())))
  );
}

/** A name of what goes away that no other has: of a version its own, of a declared part its record's. */
function keyOf({ id, origin, versionId, subject }: DeprecationRecord): string {
  if (subject.kind === "version") return `v${versionId}`;
  if (origin === "declared") return `p${id}`;
  return `d${versionId}-${fingerprintOf([subject.kind, subject.place ?? ""]).slice(0, KEY_LENGTH)}`;
}

interface Gathered {
  versions: ReadonlyMap<string, VersionFacts>;
  changes: ReadonlyMap<string, { count: number; lastAt: Date }>;
  baseUrl: string;
  now: Date;
}

function announcementOf(record: DeprecationRecord, { versions, changes, baseUrl, now }: Gathered): Announcement[] {
  const { subject, sunsetAt, deprecatedAt, moved } = record;
  const version = versions.get(record.versionId);
  if (sunsetAt === null || !version || record.removedIn !== null) return [];
  const isVersion = subject.kind === "version";
  const change = isVersion ? changes.get(record.versionId) : undefined;
  const announcedAt = record.recordedAt ?? version.publishedAt;
  const last = moved.at(-1);
  const stage = boardStage({ versionState: version.state, isVersion, deprecatedAt, sunsetAt }, now);
  const page = versionPath(record.api, record.version);
  return [
    {
      key: keyOf(record),
      sequence: isVersion ? (change?.count ?? 0) : record.revision,
      status: stage === "planned" ? "tentative" : "confirmed",
      api: record.api,
      apiName: version.apiName,
      team: { slug: version.team.slug, name: version.team.name },
      domain: version.domain,
      version: record.version,
      kind: subject.kind,
      place: subject.place,
      sunsetAt,
      zone: record.zone,
      announcedAt,
      changedAt: change?.lastAt ?? last?.at ?? announcedAt,
      replacement: record.replacement,
      migrationGuide: record.migrationGuide,
      reason: record.reason,
      brownouts: record.brownouts,
      moved: last ? { from: last.from, reason: last.reason } : null,
      address: baseUrl + (isVersion ? page : `${page}/operations`),
    },
  ];
}

/**
 * Everything that goes away on a day that is known, for calendars and feeds, the soonest first; and what was taken back
 * lately, so that calendars strike it out.
 */
export const listAnnouncements = defineQuery({
  input: subscriptionFilter,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, filter): Promise<{ baseUrl: string; items: Announcement[] }> => {
    const { state, team, kind } = filter;
    const baseUrl = settings().CONCORDAT_BASE_URL;
    const latest = lastDay(ctx.now, filter.withinDays);
    const records = await listRecords(ctx, {
      states: state ? [state] : ANNOUNCED,
      team,
      ...(kind ? { kinds: [kind] } : {}),
    });
    const dated = records.filter(({ sunsetAt }) => sunsetAt && (latest === null || utcDay(sunsetAt) <= latest));
    const ids = dated.map((record) => record.versionId);
    const changesOf = (versionIds: readonly string[]) => countChanges(ctx.access, versionIds);
    const gathered = {
      versions: await findVersionFacts(ctx.access, ids),
      changes: await changesOf(ids),
      baseUrl,
      now: ctx.now,
    };
    const live = dated.flatMap((record) => announcementOf(record, gathered));
    const keys = new Set(live.map((one) => one.key));
    const cancelled = state ? [] : await listCancelled(ctx, changesOf, baseUrl);
    const items = [...live, ...cancelled.filter((one) => !keys.has(one.key))]
      .filter((one) => fits(one, filter))
      .sort((a, b) => a.sunsetAt.getTime() - b.sunsetAt.getTime())
      .slice(0, MOST_ANNOUNCEMENTS);
    return { baseUrl, items };
  },
});
