"use client";
import { useRouter } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { type KeyboardEvent, useRef, useState } from "react";
import { cn } from "@/components/ui/cn";
import type { CalendarEntry } from "@/lib/deprecations/model/calendar-entries";
import type { GridDay } from "@/lib/deprecations/model/month-grid";
import { EntryLink } from "./calendar-entry";

/** So many things are named on one day; the rest are counted. */
const MOST_NAMED = 4;

const WEEK = "grid grid-cols-7";

interface FilledDay extends GridDay {
  entries: readonly CalendarEntry[];
}

interface CalendarGridProps {
  label: string;
  weeks: readonly (readonly FilledDay[])[];
  /** UTC. */
  today: string;
  previousHref: string;
  nextHref: string;
}

/** How many days each key goes on. */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/**
 * The grid of a month (ARIA grid pattern): arrows walk the days, Home and End the week, PageUp and PageDown the months, Enter
 * follows the first thing of a day.
 */
export function CalendarGrid({ label, weeks, today, previousHref, nextHref }: CalendarGridProps) {
  const t = useTranslations("deprecations");
  const format = useFormatter();
  const router = useRouter();
  const grid = useRef<HTMLDivElement>(null);
  const days = weeks.flat();
  const first = days.find((one) => one.day === today && one.isInside) ?? days.find((one) => one.isInside);
  const [current, setCurrent] = useState(first?.day ?? "");
  const go = (index: number) => {
    const day = days[Math.min(days.length - 1, Math.max(0, index))];
    if (!day) return;
    setCurrent(day.day);
    grid.current?.querySelector<HTMLElement>(`[data-day="${day.day}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const cell = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>("[data-day]") : null;
    const at = days.findIndex((one) => one.day === cell?.dataset.day);
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = STEPS[event.key];
    if (step !== undefined) go(at + step);
    else if (event.key === "Home") go(at - (at % 7));
    else if (event.key === "End") go(at - (at % 7) + 6);
    else if (event.key === "PageUp") router.push(previousHref, { scroll: false });
    else if (event.key === "PageDown") router.push(nextHref, { scroll: false });
    else if (event.key === "Enter" && event.target === cell) cell?.querySelector<HTMLElement>("a")?.click();
    else return;
    event.preventDefault();
  };
  return (
    <div ref={grid} role="grid" tabIndex={-1} aria-label={label} onKeyDown={onKeyDown}>
      <div role="row" className={WEEK}>
        {(weeks[0] ?? []).map(({ day }) => (
          <div
            key={day}
            role="columnheader"
            tabIndex={-1}
            className="truncate border-line border-b px-1.5 py-1 text-faint text-xs"
          >
            {format.dateTime(new Date(`${day}T00:00:00Z`), { weekday: "short" })}
          </div>
        ))}
      </div>
      {weeks.map((week) => (
        <div key={week[0]?.day} role="row" className={WEEK}>
          {week.map((one) => (
            <div
              key={one.day}
              role="gridcell"
              data-day={one.day}
              tabIndex={one.day === current ? 0 : -1}
              onFocus={() => setCurrent(one.day)}
              aria-label={t("day", {
                day: format.dateTime(new Date(`${one.day}T00:00:00Z`), { dateStyle: "full" }),
                count: one.entries.length,
              })}
              aria-current={one.day === today ? "date" : undefined}
              className={cn(
                "min-h-12 min-w-0 border-line border-b border-l p-1 -outline-offset-2 first:border-l-0 md:min-h-24",
                !one.isInside && "bg-sunken text-faint",
              )}
            >
              <Day one={one} isToday={one.day === today} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function Day({ one, isToday }: { one: FilledDay; isToday: boolean }) {
  const t = useTranslations("deprecations");
  const named = one.entries.slice(0, MOST_NAMED);
  return (
    <div className="flex min-w-0 flex-col gap-0.5">
      <span
        data-numeric
        className={cn(
          "flex h-5 w-fit min-w-5 items-center justify-center rounded-full px-1 text-xs",
          isToday && "bg-accent font-medium text-on-solid",
        )}
      >
        {Number(one.day.slice(8))}
      </span>
      <div className="flex min-w-0 flex-col gap-0.5 max-md:hidden">
        {named.map((entry) => (
          <EntryLink key={entry.key} entry={entry} />
        ))}
        {one.entries.length > named.length ? (
          <span className="text-2xs text-faint">{t("more", { count: one.entries.length - named.length })}</span>
        ) : null}
      </div>
      {one.entries.length > 0 ? (
        <span data-numeric className="w-fit rounded-sm bg-danger-soft px-1 text-2xs text-danger-ink md:hidden">
          {one.entries.length}
        </span>
      ) : null}
    </div>
  );
}
