import type { ActorRef } from "@/lib/core/context";
import type { VersionState } from "@/lib/lifecycle/model";
import { NOTICE_STAGES, noticeStage } from "@/lib/lifecycle/notice";

/** The record that a version will go away, as it was made. */
export interface VersionDeprecation {
  id: string;
  deprecatedAt: Date;
  sunsetAt: Date;
  /** IANA time zone whose day the sunset begins; null: UTC. */
  zone: string | null;
  /** `slug@version`, a slug, `slug@version#GET /x`, or an address. */
  replacement: string | null;
  migrationGuide: string | null;
  reason: string;
  revision: number;
  by: ActorRef;
  recordedAt: Date;
}

/** What goes away: a whole version, or a part of a version that stays. */
export const ANNOUNCEMENT_KINDS = ["version", "operation", "parameter", "schema", "field"] as const;
export type AnnouncementKind = (typeof ANNOUNCEMENT_KINDS)[number];

/** How far something has gone: the notice stages while it still answers, then the state after its sunset. */
export const ANNOUNCEMENT_STAGES = [...NOTICE_STAGES, "sunset", "retired"] as const;
export type AnnouncementStage = (typeof ANNOUNCEMENT_STAGES)[number];

/** The stage of something that goes away; without a date it is only announced. */
export function stageOf(state: VersionState, sunsetAt: Date | null, now: Date): AnnouncementStage {
  if (state === "sunset" || state === "retired") return state;
  return sunsetAt ? noticeStage(sunsetAt, now) : "announced";
}

/** What a replacement names. */
export type ReplacementTarget =
  | { kind: "address"; url: string }
  | { kind: "api"; slug: string }
  | { kind: "version"; slug: string; version: string }
  | { kind: "operation"; slug: string; version: string; operation: string };

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * What a text names as a replacement: an https address, `slug`, `slug@version` or `slug@version#GET /x`; null for anything
 * else.
 */
export function parseReplacement(text: string): ReplacementTarget | null {
  if (/^https:\/\//i.test(text)) return URL.canParse(text) ? { kind: "address", url: text } : null;
  const at = text.indexOf("@");
  const slug = at === -1 ? text : text.slice(0, at);
  if (!SLUG.test(slug)) return null;
  if (at === -1) return { kind: "api", slug };
  const hash = text.indexOf("#", at);
  const version = text.slice(at + 1, hash === -1 ? undefined : hash);
  if (version === "" || version === "latest") return null;
  if (hash === -1) return { kind: "version", slug, version };
  const operation = text.slice(hash + 1);
  return operation.trim() === "" ? null : { kind: "operation", slug, version, operation };
}
