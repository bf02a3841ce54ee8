import { type ConsumerStanding, countStandings } from "@/lib/consumers/model/standing";
import { boardStage } from "@/lib/deprecations/model/board-stage";
import { type DueMove, isLate } from "@/lib/deprecations/model/due-move";
import { nextAction, type NextAction } from "@/lib/deprecations/model/next-action";
import type { DeprecationRecord } from "@/lib/deprecations/model/record";
import { type BoardCard, CARD_CALL_DAYS } from "@/lib/deprecations/schema/board";
import type { VersionState } from "@/lib/lifecycle/model";
import { dayIn, daysBetween } from "@/lib/lifecycle/zones";
import type { WireEvidence } from "@/lib/signals/model";
import { versionPath } from "@/lib/versions/model/lifecycle-version";

/** Names of silent consumers that a card says; the rest are counted. */
const MOST_NAMES = 3;

/** The version of a record, and whose it is. */
export interface CardVersion {
  state: VersionState;
  apiName: string;
  domain: string | null;
  team: { slug: string; name: string };
}

/** Everything that was gathered for one card. */
export interface CardFacts {
  record: DeprecationRecord;
  version: CardVersion;
  /** Calls a UTC day, the oldest first, and on how many of these days there was telemetry of the API; null: none ever came. */
  calls: { days: readonly number[]; daysSeen: number } | null;
  standings: readonly ConsumerStanding[];
  wire: readonly WireEvidence[];
  verdict: BoardCard["verdict"];
  moves: readonly DueMove[];
}

/** A thing of a version, whatever says that it goes away. */
export function thingKey({ versionId, subject }: Pick<DeprecationRecord, "versionId" | "subject">): string {
  return `${versionId} ${subject.kind}${subject.place === null ? "" : ` ${subject.place}`}`;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

function trafficOf(calls: CardFacts["calls"]): BoardCard["traffic"] {
  if (calls === null) return null;
  const { days, daysSeen } = calls;
  const latest = sumOf(days.slice(-CARD_CALL_DAYS));
  const earlier = sumOf(days.slice(-2 * CARD_CALL_DAYS, -CARD_CALL_DAYS));
  const change = earlier === 0 ? null : (latest - earlier) / earlier;
  return { calls: latest, change, days: [...days], daysSeen };
}

function wireOf(evidence: readonly WireEvidence[]): BoardCard["wire"] {
  if (evidence.length === 0) return null;
  const count = (verdict: WireEvidence["verdict"]) => evidence.filter((one) => one.verdict === verdict).length;
  return { confirmed: count("confirmed"), contradicted: count("contradicted"), notSeen: count("not_seen") };
}

/** The page on which the next thing is done. */
function placeOf(action: NextAction, { api, version }: DeprecationRecord): string {
  const page = versionPath(api, version);
  if (action === "ask_silent" || action === "help_migrating") return `/apis/${encodeURIComponent(api)}/consumers`;
  if (action === "send_telemetry") return `/apis/${encodeURIComponent(api)}/usage`;
  if (action === "correct_fields" || action === "serve_fields") return `${page}/signals`;
  if (action === "see_what_holds" || action === "retire" || action === "sunset") return `${page}/retirement`;
  return `${page}/lifecycle`;
}

/** A card of what was gathered. Pure. */
export function boardCard(facts: CardFacts, now: Date): BoardCard {
  const { record, version, moves } = facts;
  const { subject, sunsetAt, deprecatedAt } = record;
  const isVersion = subject.kind === "version";
  const stage = boardStage({ versionState: version.state, isVersion, deprecatedAt, sunsetAt }, now);
  const consumers = countStandings(facts.standings);
  const silent = facts.standings.filter(({ standing }) => standing === "silent").map(({ consumer }) => consumer.name);
  const traffic = trafficOf(facts.calls);
  const wire = wireOf(facts.wire);
  const held = isVersion
    ? moves.find((one) => one.doneAt === null && one.refusals !== null && stage === "overdue")
    : null;
  const done = isVersion ? moves.find((one) => one.to === "sunset" && one.doneAt !== null) : null;
  const next = nextAction({
    stage,
    isVersion,
    isDeclared: record.origin === "declared",
    sunsetAt,
    replacement: record.replacement,
    isHeld: Boolean(held),
    verdict: facts.verdict?.verdict ?? null,
    calls: traffic?.calls ?? null,
    silent: consumers.silent,
    underway: consumers.acknowledged + consumers.migrating + consumers.stillCalling,
    wire,
  });
  const page = versionPath(record.api, record.version);
  return {
    key: record.id,
    api: record.api,
    apiName: version.apiName,
    team: { slug: version.team.slug, name: version.team.name },
    domain: version.domain,
    version: record.version,
    versionState: version.state,
    kind: subject.kind,
    place: subject.place,
    origin: record.origin,
    stage,
    deprecatedAt: deprecatedAt?.toISOString() ?? null,
    sunsetAt: sunsetAt?.toISOString() ?? null,
    zone: record.zone,
    sunsetOn: sunsetAt === null ? null : dayIn(sunsetAt, record.zone),
    daysLeft: sunsetAt === null ? null : daysBetween(dayIn(now, record.zone), dayIn(sunsetAt, record.zone)),
    brownouts: record.brownouts.map(({ startsAt, minutes }) => ({ startsAt: startsAt.toISOString(), minutes })),
    since: record.since && record.since.version !== record.version ? record.since.version : null,
    because: record.because,
    moved: record.moved.length,
    replacement: record.replacement,
    migrationGuide: record.migrationGuide,
    reason: record.reason,
    traffic,
    consumers: { ...consumers, silentNames: silent.slice(0, MOST_NAMES) },
    wire,
    verdict: isVersion ? facts.verdict : null,
    held: held
      ? {
          dueAt: held.dueAt.toISOString(),
          since: held.firstTriedAt.toISOString(),
          tries: held.tries,
          refusals: (held.refusals ?? []).map(({ detail }) => detail),
        }
      : null,
    late:
      done?.doneAt && isLate(done.dueAt, done.doneAt)
        ? { dueAt: done.dueAt.toISOString(), doneAt: done.doneAt.toISOString() }
        : null,
    next: { ...next, href: placeOf(next.action, record) },
    url: isVersion ? `${page}/lifecycle` : `${page}/operations`,
  };
}
