import type { NotificationDto } from "@/lib/notifications/schema";

/** What the sentence of a notification is filled with; words that are missing are empty, numbers zero. */
export function sentenceValues({
  actor,
  count,
  items,
  data,
}: Pick<NotificationDto, "actor" | "count" | "items" | "data">) {
  const text = (name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    return typeof value === "string" ? value : "";
  };
  const number = (name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    return typeof value === "number" ? value : 0;
  };
  return {
    actor: actor.name,
    subject: items[0]?.name ?? "",
    count,
    team: text("team"),
    consumer: text("consumer"),
    breaking: number("breaking"),
    days: number("days"),
    late: number("lateDays"),
    silent: number("count"),
    standing: text("standing"),
    decision: text("decision"),
    role: text("role"),
    because: text("because"),
    expression: text("expression"),
    level: number("level"),
  };
}
