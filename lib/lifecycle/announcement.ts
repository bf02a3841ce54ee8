import type { Deprecation, LifecyclePolicy } from "@/lib/lifecycle/model";
import { findEarliestSunset } from "./earliest-sunset";
import { count, point, type TransitionPoint } from "./transition-point";
import { dayIn } from "./zones";

/** What the announcement of a deprecation is held to. */
export interface AnnouncementRules {
  noticeDays: number;
  /** Where the notice comes from, in half a sentence; empty: from the policy. */
  because: string;
  /** IANA time zone in which days begin; null: UTC. */
  zone: string | null;
  replacementRequired: boolean;
  migrationGuideRequired: boolean;
}

/** What announcements are held to where only the lifecycle policy speaks of it. */
export function announcementRules(
  policy: Pick<LifecyclePolicy, "noticeDays" | "replacementRequired">,
): AnnouncementRules {
  const { noticeDays, replacementRequired } = policy;
  return { noticeDays, because: "", zone: null, replacementRequired, migrationGuideRequired: false };
}

const isBlank = (text: string | undefined): boolean => (text ?? "").trim() === "";

/** Everything that is missing of an announcement, or wrong with it (DOMAIN §3, active → deprecated). Nothing: it may be made. */
export function judgeAnnouncement(
  asked: Deprecation | undefined,
  now: Date,
  rules: AnnouncementRules,
): TransitionPoint[] {
  const { noticeDays, because } = rules;
  const zone = asked?.zone ?? rules.zone;
  const { day } = findEarliestSunset({ now, deprecatedAt: asked?.deprecatedAt, noticeDays, zone });
  if (!asked) {
    const fix = `Give \`deprecation.sunsetAt\`, ${day} at the earliest${rules.replacementRequired ? ", and `deprecation.replacement`" : ""}.`;
    return [point("deprecation_missing", "A deprecation needs a sunset date.", fix, { earliest: day })];
  }
  const points: TransitionPoint[] = [];
  const since = asked.deprecatedAt ?? now;
  if (asked.sunsetAt.getTime() < since.getTime()) {
    const fix = "Choose a sunset after the deprecation.";
    points.push(point("sunset_before_deprecation", "The sunset would come before the deprecation.", fix));
  }
  const sunset = dayIn(asked.sunsetAt, zone);
  if (sunset < day) {
    const from = because === "" ? "" : ` (${because})`;
    const detail = `The sunset on ${sunset} is too soon: the policy asks for ${count(noticeDays, "day")} of notice${from}.`;
    points.push(point("sunset_too_soon", detail, `Choose ${day} or later.`, { earliest: day, noticeDays, because }));
  }
  if (rules.replacementRequired && isBlank(asked.replacement)) {
    const fix = "Name what callers should use, in `deprecation.replacement`.";
    points.push(point("replacement_missing", "The policy requires a replacement.", fix));
  }
  if (rules.migrationGuideRequired && isBlank(asked.migrationGuide)) {
    const fix = "Give the address of a page that says how to move, in `deprecation.migrationGuide`.";
    points.push(point("guide_missing", "The policy requires a migration guide.", fix));
  }
  return points;
}
