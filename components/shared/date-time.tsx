"use client";
import { useFormatter, useNow } from "next-intl";
import { useMinute } from "@/lib/browser/use-minute";

interface DateTimeProps {
  /** An instant, or a UTC day (`2027-01-31`). */
  at: Date | string;
  /** `relative`: in three days · `day`: 31 Jan 2027 · `full`: with the time. */
  show?: "relative" | "day" | "full";
}

/** A point in time: relative to now, absolute on hover, exact in `datetime`. Times are UTC. */
export function DateTime({ at, show = "relative" }: DateTimeProps) {
  const format = useFormatter();
  const served = useNow();
  const now = useMinute() ?? served;
  const instant = new Date(at);
  if (Number.isNaN(instant.getTime())) return <span>{String(at)}</span>;
  const day = format.dateTime(instant, { dateStyle: "medium" });
  const full = `${format.dateTime(instant, { dateStyle: "medium", timeStyle: "short" })} UTC`;
  const isDay = typeof at === "string" && at.length === 10;
  const text = { relative: format.relativeTime(instant, now), day, full: isDay ? day : full }[show];
  return (
    <time dateTime={isDay ? at : instant.toISOString()} title={isDay ? day : full} className="whitespace-nowrap">
      {text}
    </time>
  );
}
