import ical, { ICalCalendarMethod } from "ical-generator";
import { type Announcement, linesOf, plainText, subjectOf } from "./announcement";

/**
 * A calendar (RFC 5545) with one all-day event for each announcement, on the UTC day of its sunset. An event keeps its UID for
 * ever, so that a calendar that subscribes moves it when the day changes.
 */
export function renderCalendar(items: readonly Announcement[], now: Date): string {
  const calendar = ical({
    name: "Concordat: deprecations",
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "Concordat", product: "Deprecations", language: "EN" },
  });
  for (const one of items) {
    calendar.createEvent({
      id: `${one.key}@concordat`,
      stamp: one.announcedAt < now ? one.announcedAt : now,
      start: new Date(`${one.sunsetAt.toISOString().slice(0, 10)}T00:00:00Z`),
      allDay: true,
      timezone: "UTC",
      summary: plainText(`Sunset: ${subjectOf(one)}`),
      description: linesOf(one).map(plainText).join("\n"),
      url: one.address,
    });
  }
  return calendar.toString();
}
