/** What a sentence may speak of. */
export type ClauseValues = Record<string, string | number>;

const n = (values: ClauseValues, key: string): number => Number(values[key] ?? 0);
const s = (values: ClauseValues, key: string): string => String(values[key] ?? "");

/** Singular or plural with its number: `1 day`, `2 days`. */
function count(values: ClauseValues, key: string, noun: string): string {
  const many = n(values, key);
  return `${many} ${noun}${many === 1 ? "" : "s"}`;
}

const excluded = (v: ClauseValues): string =>
  n(v, "excludedCalls") > 0 ? ` ${count(v, "excludedCalls", "call")} by ${s(v, "excludedNames")} are left out.` : "";

/** Operations that callers use, or may use where nobody can say which they are. */
const used = (v: ClauseValues): string =>
  `${count(v, "used", "operation")} ${n(v, "measured") === 1 ? "still used" : "that may still be used"}`;

/** Everything that a clause may say, in English, by its code. Codes are stable for ever; pages have them in each language. */
export const CLAUSE_SENTENCES = {
  state_deprecated: () => "It is deprecated; sunset comes next.",
  state_sunset: () => "It is sunset; retired comes next.",
  state_retired: () => "It is retired already.",
  state_stays: (v) => `The version is ${s(v, "state").replace("_", " ")}: nothing was announced.`,
  operation_goes: (v) => `${s(v, "operation")} is announced to go away.`,
  operation_stays: (v) => `${s(v, "operation")} was never announced to go away.`,

  sunset_none: () => "No sunset date is on record.",
  sunset_passed: (v) => `The sunset on ${s(v, "day")} has passed.`,
  sunset_to_come: (v) =>
    n(v, "days") === 0
      ? `The sunset is later today.`
      : `The sunset on ${s(v, "day")} is in ${count(v, "days", "day")}.`,

  notice_none: () => "It was never announced.",
  notice_enough: (v) =>
    `Announced on ${s(v, "told")}, ${count(v, "days", "day")} ago; the policy asks for ${n(v, "needed")}.`,
  notice_short: (v) =>
    `Announced on ${s(v, "told")}, only ${count(v, "days", "day")} ago; the policy asks for ${n(v, "needed")}.`,
  notice_overridden: (v) =>
    `Announced on ${s(v, "told")}, ${count(v, "days", "day")} ago; an administrator overrode the policy's ${n(v, "needed")}.`,

  replacement_none: () => "No replacement is named, and the policy requires none.",
  replacement_required: () => "No replacement is named; the policy requires one.",
  replacement_outside: (v) => `${s(v, "name")} is outside the registry: whether it works is not known here.`,
  replacement_gone: (v) => `${s(v, "name")} is not in the registry any more.`,
  replacement_idle: (v) => `${s(v, "name")} has no active version.`,
  replacement_state: (v) => `${s(v, "name")} is ${s(v, "state").replace("_", " ")}.`,

  telemetry_unread: () => "Telemetry could not be read.",
  telemetry_off: () => "The policy does not ask for telemetry.",
  telemetry_never: () => "No telemetry of this API has ever arrived: nobody can say that nobody calls.",
  telemetry_few: (v) =>
    `Telemetry arrived on ${n(v, "seen")} of the last ${count(v, "days", "day")}; the policy asks for ${n(v, "least")}.`,
  telemetry_stale: (v) => `The last telemetry is of ${s(v, "last")}, ${count(v, "ago", "day")} ago.`,
  telemetry_mixed: (v) =>
    `Calls that name no version count as those of ${s(v, "other")}, which has the same addresses; none was ever counted for this one.`,
  telemetry_moved: (v) =>
    `Calls of the service ${s(v, "service")} were counted for this API and are not any more: its alias was taken away, or given to another API.`,
  telemetry_unplaced: (v) =>
    `${count(v, "calls", "answered call")} of the last ${count(v, "days", "day")} match no operation of any version, and may be to this one. Give their path an alias, or ignore it.`,
  telemetry_unproven: (v) =>
    `Calls that come without their base path count as those of ${s(v, "other")}, and none was ever counted for this version: one call that is shows that they can be told apart.`,
  telemetry_enough: (v) =>
    `Telemetry arrived on ${n(v, "seen")} of the last ${count(v, "days", "day")}, the last of it on ${s(v, "last")}.`,

  calls_unread: () => "Calls could not be counted.",
  calls_off: () => "The policy does not ask for remaining calls.",
  calls_unknown: () => "Unknown: no usage was ever reported.",
  calls_none: (v) => `No calls in the last ${count(v, "days", "day")}.${excluded(v)}`,
  calls_few: (v) =>
    `${count(v, "calls", "call")} in the last ${count(v, "days", "day")}; the policy allows ${n(v, "most")}.${excluded(v)}`,
  calls_many: (v) =>
    `${count(v, "calls", "call")} in the last ${count(v, "days", "day")}; the policy allows ${n(v, "most")}.${excluded(v)}`,

  consumers_unread: () => "Consumers could not be looked up.",
  consumers_off: (v) =>
    `The policy asks nothing of consumers; ${count(v, "known", "consumer")} known, ${n(v, "silent")} silent.`,
  consumers_unknown: () => "No consumer is known, and nobody measures who calls.",
  consumers_none: () => "No consumer is known, by traffic or by declaration.",
  consumers_acknowledged: (v) => `${count(v, "known", "consumer")} known; each of them has answered.`,
  consumers_migrated: (v) => `${count(v, "known", "consumer")} known; each of them has migrated.`,
  consumers_waiting: (v) =>
    [
      `${count(v, "known", "consumer")} known.`,
      n(v, "waiting") > 0
        ? `${n(v, "waiting")} ${n(v, "waiting") === 1 ? "has" : "have"} not ${s(v, "must") === "migrate" ? "migrated" : "answered"}: ${s(v, "waitingNames")}.`
        : "",
      n(v, "still") > 0
        ? `${s(v, "stillNames")} said to have migrated, and still ${n(v, "still") === 1 ? "calls" : "call"}.`
        : "",
      n(v, "unclaimed") > 0
        ? `${count(v, "unclaimed", "caller")} belong${n(v, "unclaimed") === 1 ? "s" : ""} to no consumer of the registry.`
        : "",
    ]
      .filter((part) => part !== "")
      .join(" "),

  successor_unread: () => "The successor could not be looked at.",
  successor_off: () => "The policy does not ask whether the successor covers what is used.",
  successor_unused: (v) => `No operation was called in the last ${count(v, "days", "day")}: nothing has to be covered.`,
  successor_none: (v) => `No replacement is named, for ${used(v)}.`,
  successor_outside: (v) => `Whether a replacement outside the registry has the ${used(v)} is not known here.`,
  successor_missing: (v) => `The replacement is not in the registry, for ${used(v)}.`,
  successor_unknown: (v) => `${s(v, "name")} could not be compared with this version.`,
  successor_covers: (v) => `${s(v, "name")} has each of the ${used(v)}.`,
  successor_changed: (v) =>
    `${s(v, "name")} has each of the ${used(v)}; ${n(v, "broken")} changed so that callers must adapt, and a guide says how.`,
  successor_lacks: (v) =>
    [
      "Not everything is covered.",
      n(v, "lost") > 0 ? `${s(v, "name")} lacks ${s(v, "lostNames")}.` : "",
      n(v, "deprecated") > 0 ? `Deprecated in ${s(v, "name")} itself: ${s(v, "deprecatedNames")}.` : "",
      n(v, "broken") > 0
        ? `Other in ${s(v, "name")} so that callers break, and no guide says how to move: ${s(v, "brokenNames")}.`
        : "",
    ]
      .filter((part) => part !== "")
      .join(" "),

  headers_unread: () => "What was seen on the wire could not be read.",
  headers_off: () => "The policy does not ask for the fields on the wire.",
  headers_none: () => "It is not called over HTTP: there are no fields to see.",
  headers_unseen: () => "Nobody has looked for the fields on the wire.",
  headers_contradicted: (v) =>
    `${count(v, "contradicted", "field")} on the wire say${n(v, "contradicted") === 1 ? "s" : ""} something else.`,
  headers_missing: (v) =>
    `${count(v, "missing", "field")} ${n(v, "missing") === 1 ? "was" : "were"} looked for and not there.`,
  headers_partial: (v) => `Not seen on the wire anywhere: ${s(v, "fields")}.`,
  headers_confirmed: (v) => `${count(v, "confirmed", "field")} confirmed on the wire, none contradicted.`,
} satisfies Record<string, (values: ClauseValues) => string>;

export type ClauseCode = keyof typeof CLAUSE_SENTENCES;

/** Every code, for schemas and translations. */
export const CLAUSE_CODES = Object.keys(CLAUSE_SENTENCES) as ClauseCode[];
