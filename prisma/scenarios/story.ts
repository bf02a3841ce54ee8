import type { Edit } from "@/prisma/scenarios/edit";
import type { Lineage } from "@/prisma/scenarios/lineage";
import type { GateName, ScenarioEvent } from "@/prisma/scenarios/scenario";

/** Who did what at one version's release, in the ordinary course: published, review asked for, approved. */
export interface Release {
  version: string;
  daysAgo: number;
  by: string;
  approvedBy: string;
  note?: string;
  purpose?: string;
  /** Days between the request and the approval; 1 where absent. */
  reviewDays?: number;
  /** An exception that somebody who did not publish it grants before the approval. */
  waiver?: { gate: GateName; by: string; reason: string; expiresInDays: number };
}

/** A version published and left as a draft. */
export function draft(lineage: Lineage, version: string, daysAgo: number, by: string, hour = 9): ScenarioEvent {
  const step = lineage.steps.find((candidate) => candidate.version === version);
  if (!step) throw new Error(`${lineage.api} has no version ${version}`);
  const { changelog, commit } = step;
  const files = () => lineage.texts(version);
  const deed = { do: "publish" as const, api: lineage.api, version, files, changelog };
  return { at: { daysAgo, hour }, by, ...deed, ...(commit === undefined ? {} : { commit }) };
}

/** A version published and waiting for its review. */
export function inReview(
  lineage: Lineage,
  version: string,
  daysAgo: number,
  by: string,
  purpose?: string,
): ScenarioEvent[] {
  const request = { do: "request-review" as const, api: lineage.api, version };
  const asked: ScenarioEvent = {
    at: { daysAgo, hour: 10 },
    by,
    ...request,
    ...(purpose === undefined ? {} : { purpose }),
  };
  return [draft(lineage, version, daysAgo, by), asked];
}

/** A version published, reviewed, approved and thereby active. A validity waiver comes before the request. */
export function release(lineage: Lineage, story: Release): ScenarioEvent[] {
  const { version, daysAgo, by, waiver } = story;
  const api = lineage.api;
  const events = inReview(lineage, version, daysAgo, by, story.purpose);
  if (waiver) {
    const { gate, reason, expiresInDays } = waiver;
    const at = gate === "validity" ? { daysAgo, hour: 9, minute: 40 } : { daysAgo, hour: 15 };
    const event: ScenarioEvent = { at, by: waiver.by, do: "waive", api, version, gate, reason, expiresInDays };
    events.splice(gate === "validity" ? 1 : 2, 0, event);
  }
  // Whoever approves what breaks says why: a note never harms.
  const note = { note: story.note ?? "Went through the changes with the callers in mind." };
  const at = { daysAgo: Math.max(1, daysAgo - (story.reviewDays ?? 1)), hour: 16 };
  events.push({ at, by: story.approvedBy, do: "decide", api, version, decision: "approve", ...note });
  return events;
}

/** A reviewer's answer that is not an approval. */
export function objection(lineage: Lineage, version: string, daysAgo: number, by: string, note: string): ScenarioEvent {
  return { at: { daysAgo, hour: 14 }, by, do: "decide", api: lineage.api, version, decision: "request_changes", note };
}

/** An approval by itself. */
export function approval(lineage: Lineage, version: string, daysAgo: number, by: string, note: string): ScenarioEvent {
  return { at: { daysAgo, hour: 12 }, by, do: "decide", api: lineage.api, version, decision: "approve", note };
}

/** Other bytes of a version in review: `edits` are made to what was published. */
export function revision(
  lineage: Lineage,
  version: string,
  daysAgo: number,
  by: string,
  edits: Edit[],
  changelog: string,
): ScenarioEvent {
  const files = () => lineage.texts(version, ...edits);
  return { at: { daysAgo, hour: 10 }, by, do: "revise", api: lineage.api, version, files, changelog };
}

/** A word in the conversation of a review. */
export function remark(
  lineage: Lineage,
  version: string,
  daysAgo: number,
  by: string,
  body: string,
  hour = 15,
): ScenarioEvent {
  return { at: { daysAgo, hour }, by, do: "comment", api: lineage.api, version, body };
}

/** How a version goes away. */
export interface Farewell {
  version: string;
  by: string;
  /** The day it is announced. */
  daysAgo: number;
  sunsetInDays: number;
  replacement: string;
  reason: string;
  migrationGuide?: string;
  /** The days on which it was sunset and retired, where that has happened. */
  sunsetDaysAgo?: number;
  retiredDaysAgo?: number;
}

/** Deprecated; and sunset and retired, where the days are given. */
export function farewell(lineage: Lineage, story: Farewell): ScenarioEvent[] {
  const { version, by, reason, sunsetInDays, replacement, migrationGuide } = story;
  const deed = { by, do: "transition" as const, api: lineage.api, version };
  const guide = migrationGuide === undefined ? {} : { migrationGuide };
  const deprecation = { sunsetInDays, replacement, ...guide };
  const events: ScenarioEvent[] = [
    { at: { daysAgo: story.daysAgo, hour: 11 }, ...deed, to: "deprecated", reason, deprecation },
  ];
  if (story.sunsetDaysAgo !== undefined) {
    const why = "The announced day has come.";
    events.push({ at: { daysAgo: story.sunsetDaysAgo, hour: 8 }, ...deed, to: "sunset", reason: why });
  }
  if (story.retiredDaysAgo !== undefined) {
    const why = "No calls are left; the service behind it is switched off.";
    events.push({ at: { daysAgo: story.retiredDaysAgo, hour: 12 }, ...deed, to: "retired", reason: why });
  }
  return events;
}

/** A deprecation taken back. */
export function withdrawal(
  lineage: Lineage,
  version: string,
  daysAgo: number,
  by: string,
  reason: string,
): ScenarioEvent {
  return { at: { daysAgo, hour: 13 }, by, do: "transition", api: lineage.api, version, to: "active", reason };
}
