import type { AnnouncementDto } from "@/lib/deprecations/schema";

/** Something that goes away on a day that is known, as calendars and feeds take it. */
export interface Announcement extends Omit<AnnouncementDto, "sunsetAt"> {
  /** The same at each reading, and of no other announcement. */
  key: string;
  sunsetAt: Date;
  announcedAt: Date;
  /** Absolute. */
  address: string;
}

/** What goes away, in one line: `Payments 1.4.0`, `Payments 2.0.0: GET /orders`. */
export function subjectOf(one: Announcement): string {
  const version = `${one.apiName} ${one.version}`;
  return one.operation === null ? version : `${version}: ${one.operation}`;
}

/** What there is to say of it, a line each. */
export function linesOf(one: Announcement): string[] {
  return [
    `${subjectOf(one)} goes away on ${one.sunsetAt.toISOString().slice(0, 10)}.`,
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
