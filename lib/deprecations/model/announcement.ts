import type { Brownout, MovedSunset, SubjectKind } from "@/lib/deprecations/model/record";
import { dayIn } from "@/lib/lifecycle/zones";

/** `tentative`: to be deprecated on a day that comes. `cancelled`: it was taken back, and stays. */
export const ANNOUNCEMENT_STATUSES = ["confirmed", "tentative", "cancelled"] as const;
export type AnnouncementStatus = (typeof ANNOUNCEMENT_STATUSES)[number];

/** Something that goes away on a day that is known, or was to, as calendars and feeds take it. */
export interface Announcement {
  /** The same at each reading, and of no other announcement. Letters, digits and hyphens. */
  key: string;
  /** Higher after each change. */
  sequence: number;
  status: AnnouncementStatus;
  api: string;
  apiName: string;
  team: { slug: string; name: string };
  domain: string | null;
  version: string;
  kind: SubjectKind;
  /** Null: the whole version. */
  place: string | null;
  sunsetAt: Date;
  /** The time zone whose day the sunset begins; null: UTC. */
  zone: string | null;
  announcedAt: Date;
  /** Of its last change. */
  changedAt: Date;
  replacement: string | null;
  migrationGuide: string | null;
  reason: string | null;
  brownouts: readonly Brownout[];
  /** The last move of its sunset. */
  moved: Pick<MovedSunset, "from" | "reason"> | null;
  /** Absolute. */
  address: string;
}

/** What goes away, in one line: `Payments 1.4.0`, `Payments 2.0.0: GET /orders`. */
export function subjectOf(one: Pick<Announcement, "apiName" | "version" | "place">): string {
  const version = `${one.apiName} ${one.version}`;
  return one.place === null ? version : `${version}: ${one.place}`;
}

/** The day on which it goes, in its own zone. */
export function sunsetDay({ sunsetAt, zone }: Pick<Announcement, "sunsetAt" | "zone">): string {
  return dayIn(sunsetAt, zone);
}

function fateOf(one: Announcement): string {
  const day = sunsetDay(one) + (one.zone === null ? "" : ` (${one.zone})`);
  if (one.status === "cancelled")
    return `${subjectOf(one)} does not go away: the announcement for ${day} was taken back.`;
  return `${subjectOf(one)} goes away on ${day}.`;
}

/** What there is to say of it, a line each. */
export function linesOf(one: Announcement): string[] {
  const { moved } = one;
  return [
    fateOf(one),
    ...(one.status === "tentative" ? ["It is planned, and not deprecated yet."] : []),
    ...(moved === null ? [] : [`Moved from ${dayIn(moved.from, one.zone)}: ${moved.reason}`]),
    `Owner: ${one.team.name}.`,
    ...(one.replacement === null ? [] : [`Replacement: ${one.replacement}`]),
    ...(one.migrationGuide === null ? [] : [`How to move: ${one.migrationGuide}`]),
    ...(one.reason === null ? [] : [`Why: ${one.reason}`]),
  ];
}

const NOT_IN_TEXT = /[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu;

/** Text without what neither XML 1.0 (§2.2) nor iCalendar (RFC 5545 §3.1) can hold; line breaks become spaces. */
export function plainText(text: string): string {
  return text.replace(NOT_IN_TEXT, (char) => (/\s/.test(char) ? " " : "\uFFFD"));
}
