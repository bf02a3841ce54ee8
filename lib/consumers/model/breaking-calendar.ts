import ical, { ICalCalendarMethod } from "ical-generator";
import { plainText } from "@/lib/deprecations/model/announcement";
import { breakingKey, breakingLines, type BreakingNews, breakingTitle, changedAt } from "./breaking-lines";

/**
 * A calendar (RFC 5545) with one all-day event for each thing that goes away, on the day of its sunset in its zone. An event keeps its
 * UID for ever, so that a calendar that subscribes moves it when the day changes. What has no day is not in it.
 */
export function renderBreakingCalendar({ consumer, baseUrl, items }: BreakingNews, now: Date): string {
  const calendar = ical({
    name: plainText(`What will break for ${consumer.name}`),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "Concordat", product: "Consumers", language: "EN" },
  });
  for (const one of items) {
    if (one.sunsetOn === null) continue;
    const start = new Date(`${one.sunsetOn}T00:00:00Z`);
    calendar.createEvent({
      id: `breaking-${breakingKey(consumer.id, one)}@concordat`,
      stamp: changedAt(one) < now ? changedAt(one) : now,
      start,
      allDay: true,
      timezone: "UTC",
      summary: plainText(breakingTitle(one)),
      description: breakingLines(one).map(plainText).join("\n"),
      url: baseUrl + one.url,
    });
  }
  return calendar.toString();
}
