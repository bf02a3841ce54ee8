import type { ServiceContext } from "@/lib/core/context";
import { type BreakingFacts, nextStep, type Sureness, trendOf } from "@/lib/consumers/model/breaking";
import type { SaidCall, SeenCall, StandingTarget } from "@/lib/consumers/model/place-standings";
import type { ConsumerStanding } from "@/lib/consumers/model/standing";
import { type ConsumerOwnership, mayAnswerAs } from "@/lib/consumers/policy";
import type { BreakingDto } from "@/lib/consumers/schema/breaking";
import type { CalledVersionRow } from "@/lib/consumers/store/called-by";
import type { DeprecationRecord } from "@/lib/deprecations/model/record";
import { daysUntil, utcDay } from "@/lib/lifecycle/notice";
import { dayIn, daysBetween } from "@/lib/lifecycle/zones";
import { versionPath } from "@/lib/versions/model/lifecycle-version";
import { MISSING } from "./missing-records";

const SHOWN_DAYS = 30;
const DAY_MS = 86_400_000;

/** Of one consumer: its words that something reaches, and all its calls. */
export interface BreakingSources {
  said: readonly SaidCall[];
  seen: readonly SeenCall[];
}

interface DayOfCalls {
  consumerId: string;
  apiId: string;
  versionId: string | null;
  operation: string;
  day: Date;
  calls: number;
}

/** All that is known of one thing that goes away for one consumer. */
export interface BreakingParts {
  record: DeprecationRecord;
  version: CalledVersionRow;
  target: StandingTarget;
  standing: ConsumerStanding;
  consumer: ConsumerOwnership & { slug: string; name: string };
  sources: BreakingSources;
  days: readonly DayOfCalls[];
}

/** What urgency is judged by, of what is shown. */
export function factsOf(one: BreakingDto, now: Date): BreakingFacts {
  const { gone, daysLeft, standing, stillCalling, plannedOn, calls } = one;
  return { gone, daysLeft, standing, stillCalling, plannedIn: plannedIn(plannedOn, now), calls };
}

function plannedIn(plannedOn: string | null, now: Date): number | null {
  return plannedOn === null ? null : daysUntil(new Date(`${plannedOn}T00:00:00Z`), now);
}

function surenessOf({ target, standing, sources }: BreakingParts): Sureness {
  if (standing.calls > 0) return "called";
  const named = sources.said.some(({ operations }) => target.operations === null || operations.length > 0);
  return named ? "named" : "possible";
}

/** Its own operations that are hit: those that it calls, and those that it names. */
function operationsOf({ target, version, sources }: BreakingParts): string[] {
  const isHit = (key: string) => key !== "" && (target.operations === null || target.operations.has(key));
  const called = sources.seen.filter(
    (one) =>
      one.apiId === version.apiId && (one.versionId === version.id || (one.versionId === null && version.isUsual)),
  );
  const keys = [...called.map(({ operation }) => operation), ...sources.said.flatMap(({ operations }) => operations)];
  return [...new Set(keys.filter(isHit))].sort();
}

/** Calls of the last 30 UTC days, today last. */
function daysOf({ target, version, standing, days }: BreakingParts, now: Date): number[] {
  const calls = Array.from({ length: SHOWN_DAYS }, () => 0);
  const today = Math.floor(now.getTime() / DAY_MS);
  for (const one of days) {
    if (one.consumerId !== standing.consumer.id || one.apiId !== version.apiId) continue;
    if (one.versionId !== version.id && !(one.versionId === null && version.isUsual)) continue;
    if (target.operations !== null && !target.operations.has(one.operation)) continue;
    const index = SHOWN_DAYS - 1 - (today - Math.floor(one.day.getTime() / DAY_MS));
    const before = calls[index];
    if (before !== undefined) calls[index] = before + one.calls;
  }
  return calls;
}

/** One thing that goes away for one consumer, as REST and pages show it. */
export function presentBreaking(parts: BreakingParts, ctx: ServiceContext): BreakingDto {
  const { record, version, standing, consumer } = parts;
  const { api, state } = version;
  const isMissing = record.source === MISSING;
  const gone = isMissing || state === "retired" || (state === "sunset" && record.subject.kind === "version");
  const sunsetOn = record.sunsetAt && dayIn(record.sunsetAt, record.zone);
  const daysLeft = sunsetOn === null ? null : daysBetween(dayIn(ctx.now, record.zone), sunsetOn);
  const plannedOn = standing.plannedOn && utcDay(standing.plannedOn);
  const days = daysOf(parts, ctx.now);
  const { calls, stillCalling } = standing;
  const page = versionPath(api.slug, version.label);
  const facts = { gone, daysLeft, standing: standing.standing, stillCalling, calls };
  return {
    consumer: { slug: consumer.slug, name: consumer.name },
    api: { slug: api.slug, name: api.name, team: api.team },
    version: version.label,
    state,
    subject: record.subject,
    gone,
    origin: isMissing ? "missing" : record.origin,
    announcedAt: (record.recordedAt ?? version.publishedAt).toISOString(),
    deprecatedAt: record.deprecatedAt?.toISOString() ?? null,
    sunsetAt: record.sunsetAt?.toISOString() ?? null,
    sunsetOn,
    daysLeft,
    replacement: record.replacement,
    migrationGuide: record.migrationGuide,
    reason: record.reason,
    sure: surenessOf(parts),
    known: standing.known,
    operations: operationsOf(parts),
    calls,
    lastAt: standing.lastAt?.toISOString() ?? null,
    days,
    trend: trendOf(days),
    standing: standing.standing,
    by: standing.by,
    at: standing.at?.toISOString() ?? null,
    note: standing.note,
    plannedOn,
    onBehalf: standing.onBehalf,
    stillCalling,
    next: nextStep({ ...facts, plannedIn: plannedIn(plannedOn, ctx.now) }),
    maySay: isMissing ? null : mayAnswerAs(ctx.actor, consumer, api.teamId),
    url: record.subject.kind === "version" ? page : `${page}/operations`,
  };
}
