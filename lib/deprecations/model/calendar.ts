import ical, { type ICalCalendar, ICalCalendarMethod, ICalEventBusyStatus, ICalEventStatus } from "ical-generator";
import { addDays } from "@/lib/lifecycle/zones";
import { type Announcement, linesOf, plainText, subjectOf, sunsetDay } from "./announcement";
import { timeZoneComponent } from "./time-zone-component";

const MINUTE_MS = 60_000;

const STATUS = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

/** A midnight that is written as it is, whatever zone the process is in: the calendar names the zone beside it. */
function midnightOf(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date);
}

/** What every event of an announcement has. */
function common(one: Announcement, now: Date) {
  const { changedAt } = one;
  return {
    sequence: one.sequence,
    stamp: changedAt < now ? changedAt : now,
    lastModified: changedAt < now ? changedAt : now,
    status: STATUS[one.status],
    busystatus: ICalEventBusyStatus.FREE,
    description: linesOf(one).map(plainText).join("\n"),
    url: one.address,
    categories: [{ name: "Sunset" }, { name: plainText(one.team.name) }],
  };
}

/** The day of the sunset: a date in UTC; in a zone its first instant with the zone's name, so that each reader sees it in their own. */
function addSunset(calendar: ICalCalendar, one: Announcement, now: Date): void {
  const day = sunsetDay(one);
  const when =
    one.zone === null
      ? { start: new Date(`${day}T00:00:00Z`), allDay: true, timezone: "UTC" }
      : { start: midnightOf(day), end: midnightOf(addDays(day, 1)), timezone: one.zone };
  const summary = plainText(`Sunset: ${subjectOf(one)}`);
  calendar.createEvent({ ...common(one, now), ...when, id: `${one.key}@concordat`, summary });
}

function addBrownouts(calendar: ICalCalendar, one: Announcement, now: Date): void {
  for (const { startsAt, minutes } of one.brownouts) {
    calendar.createEvent({
      ...common(one, now),
      id: `${one.key}-off-${startsAt.getTime()}@concordat`,
      start: startsAt,
      end: new Date(startsAt.getTime() + minutes * MINUTE_MS),
      summary: plainText(`Switched off for ${minutes} minutes: ${subjectOf(one)}`),
    });
  }
}

/**
 * A calendar (RFC 5545) with one event for each announcement on the day of its sunset, and one for each time in which it is
 * switched off on purpose. An event keeps its UID, and its SEQUENCE goes up: a calendar that subscribes moves it when the day
 * changes, and strikes it out when the announcement is taken back.
 */
export function renderCalendar(items: readonly Announcement[], now: Date): string {
  const years = items.map((one) => one.sunsetAt.getUTCFullYear());
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const calendar = ical({
    name: "Concordat: deprecations",
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "Concordat", product: "Deprecations", language: "EN" },
    timezone: { name: null, generator: (zone) => (zone === "UTC" ? null : timeZoneComponent(zone, first, last)) },
  });
  for (const one of items) {
    addSunset(calendar, one, now);
    addBrownouts(calendar, one, now);
  }
  return calendar.toString();
}
