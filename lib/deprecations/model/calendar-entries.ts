import type { BoardStage } from "@/lib/deprecations/model/board-stage";
import type { BoardCard } from "@/lib/deprecations/schema/board";
import { dayIn } from "@/lib/lifecycle/zones";

/** What a day of the calendar can hold. */
export type CalendarKind = "deprecation" | "brownout" | "sunset";

/** One thing on one day. */
export interface CalendarEntry {
  key: string;
  kind: CalendarKind;
  /** `2027-03-01`, in the zone of what it is about. */
  day: string;
  /** `Payments 1.4.0`, `Payments 2.0.0 GET /orders`. */
  name: string;
  stage: BoardStage;
  href: string;
}

/** The day on which each card goes, is switched off for a while, or is deprecated where that still comes; in order. */
export function calendarEntries(cards: readonly BoardCard[]): CalendarEntry[] {
  const entries = cards.flatMap((card): CalendarEntry[] => {
    const { key, stage, url: href, place, zone, deprecatedAt, sunsetOn } = card;
    const name = `${card.apiName} ${card.version}${place === null ? "" : ` ${place}`}`;
    const on = (kind: CalendarKind, day: string, index = 0): CalendarEntry => {
      return { key: `${key} ${kind} ${index}`, kind, day, name, stage, href };
    };
    return [
      ...(stage === "planned" && deprecatedAt ? [on("deprecation", dayIn(new Date(deprecatedAt), zone))] : []),
      ...card.brownouts.map((one, index) => on("brownout", dayIn(new Date(one.startsAt), zone), index)),
      ...(sunsetOn ? [on("sunset", sunsetOn)] : []),
    ];
  });
  return entries.sort((a, b) => (a.day === b.day ? (a.name < b.name ? -1 : 1) : a.day < b.day ? -1 : 1));
}
