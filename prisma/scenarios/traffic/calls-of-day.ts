import { latencyOf, bucketOf } from "@/lib/usage/model/latency";
import type { CallObservation, StatusClass } from "@/lib/usage/model/observation";
import type { ScenarioCalls, Trend } from "./scenario-traffic";

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** Hours into which a day's calls fall, and which part of them; the newer days only. */
const HOURS = {
  people: [
    [9, 0.3],
    [13, 0.25],
    [17, 0.3],
    [21, 0.15],
  ],
  night: [
    [1, 0.5],
    [3, 0.5],
  ],
} as const;
/** Of a week beginning on Sunday. */
const WEEK = { people: [0.45, 1.05, 1.1, 1.05, 1, 1, 0.6], night: [1, 1, 1, 1, 1, 1, 1] } as const;
/** Where calls take the time, in medians, and which part of them. */
const SPREAD = [
  [0.5, 0.14],
  [0.75, 0.22],
  [1, 0.24],
  [1.4, 0.2],
  [2.2, 0.13],
  [4, 0.05],
  [9, 0.02],
] as const;
const USUALLY_REFUSED = 0.012;
/** Older days are told apart by day only. */
export const DAYS_BY_HOUR = 30;

/**
 * The calls of a day, `daysAgo` days before `today` (the start of a UTC day), as telemetry would have told them until
 * `now`: the same for the same day at every call. A day that is not over yet has only its hours so far.
 */
export function callsOfDay(lines: readonly ScenarioCalls[], daysAgo: number, now: Date): CallObservation[] {
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  const start = today - daysAgo * DAY;
  return lines.flatMap((line) =>
    line.operations.flatMap((operation, index) => {
      const calls = callsOn(line, daysAgo, new Date(start).getUTCDay()) * shareOf(index, line.operations.length);
      return hoursOf(line, daysAgo).flatMap(([hour, part]) => {
        const at = start + hour * HOUR + 59 * 60_000;
        if (at > now.getTime()) return [];
        const count = whole(calls * part, `${line.service} ${line.caller?.value} ${operation} ${daysAgo} ${hour}`);
        const medianMs = line.medianMs * slownessOn(line.service, daysAgo, hour);
        return observed(line, operation, { at, count, failing: failingOn(line, daysAgo), medianMs });
      });
    }),
  );
}

/** How many calls a line has on a day, by its trend, its rhythm, and chance. */
function callsOn(line: ScenarioCalls, daysAgo: number, weekday: number): number {
  if (daysAgo > line.sinceDaysAgo) return 0;
  const chance = 0.92 + 0.16 * drawn(`${line.service} ${line.version} ${line.caller?.value} ${daysAgo}`);
  return line.perDay * (WEEK[line.rhythm][weekday] ?? 1) * trendOn(line.trend, daysAgo) * chance;
}

function trendOn(trend: Trend, daysAgo: number): number {
  switch (trend.kind) {
    case "steady":
      return 1;
    case "grows":
      return (1 + trend.perWeek) ** (-daysAgo / 7);
    case "falls":
      return (1 - trend.perWeek) ** (Math.max(0, trend.sinceDaysAgo - daysAgo) / 7);
    case "ended":
      return daysAgo < trend.daysAgo ? 0 : 1;
  }
}

/** The first is called most: shares fall as 1, 1/2, 1/3, and add up to 1. */
function shareOf(index: number, operations: number): number {
  let sum = 0;
  for (let one = 1; one <= operations; one++) sum += 1 / one;
  return 1 / (index + 1) / sum;
}

function hoursOf(line: ScenarioCalls, daysAgo: number): readonly (readonly [number, number])[] {
  return daysAgo > DAYS_BY_HOUR ? [[12, 1]] : HOURS[line.rhythm];
}

function failingOn(line: ScenarioCalls, daysAgo: number): number {
  return line.incident?.daysAgo === daysAgo ? line.incident.failing : line.failing;
}

/** How much longer than usual a service takes: some days are slower for all of its callers, and some hours. */
function slownessOn(service: string, daysAgo: number, hour: number): number {
  const day = 0.82 + 0.36 * drawn(`${service} takes ${daysAgo}`);
  return day * (0.94 + 0.12 * drawn(`${service} takes ${daysAgo} ${hour}`));
}

/** Down or up to a whole number, so that few calls in an hour are still right over many hours. */
function whole(calls: number, seed: string): number {
  const down = Math.floor(calls);
  return down + (drawn(seed) < calls - down ? 1 : 0);
}

function observed(
  line: ScenarioCalls,
  operation: string,
  { at, count, failing, medianMs }: { at: number; count: number; failing: number; medianMs: number },
): CallObservation[] {
  const failed = Math.round(count * failing);
  const refused = Math.round((count - failed) * (line.refused ?? USUALLY_REFUSED));
  const parts: [StatusClass, number][] = [
    ["2xx", count - failed - refused],
    ["4xx", refused],
    ["5xx", failed],
  ];
  const [method = "GET", ...path] = operation.split(" ");
  return parts
    .filter(([, calls]) => calls > 0)
    .map(([status, calls]) => ({
      at,
      service: line.service,
      environment: "production",
      versionHint: line.version ?? null,
      protocol: "http" as const,
      method,
      route: path.join(" "),
      path: null,
      status,
      consumer: line.caller,
      durationMs: null,
      count: calls,
      ...toldBy(line, calls),
      latency: latencies(calls, medianMs * (status === "5xx" ? 3 : 1)),
    }));
}

/** What says how the calls were told of; of spans, also the traces and how deep they are together. */
function toldBy({ telemetry }: ScenarioCalls, calls: number): Pick<CallObservation, "source" | "traces"> {
  if (telemetry === undefined) return { source: "logs" };
  if (telemetry.source === "metrics") return { source: "metrics" };
  return { source: "traces", traces: { count: calls, depth: Math.round(calls * telemetry.depth) } };
}

function latencies(calls: number, medianMs: number): CallObservation["latency"] {
  const counts = new Map<number, number>();
  let left = calls;
  SPREAD.forEach(([factor, part], index) => {
    const some = index === SPREAD.length - 1 ? left : Math.min(left, Math.round(calls * part));
    const bucket = bucketOf(medianMs * factor);
    if (some > 0) counts.set(bucket, (counts.get(bucket) ?? 0) + some);
    left -= some;
  });
  return latencyOf(counts);
}

/** A number in [0, 1) that a text stands for (FNV-1a): chance that is the same each time. */
export function drawn(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}
