import { ChevronLeft, ChevronRight } from "lucide-react";
import { useFormatter, useNow, useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { type CalendarEntry, calendarEntries } from "@/lib/deprecations/model/calendar-entries";
import { type DeprecationsQuery, deprecationsHref } from "@/lib/deprecations/model/deprecations-address";
import { monthGrid, monthOf, shiftMonth } from "@/lib/deprecations/model/month-grid";
import type { BoardCard } from "@/lib/deprecations/schema/board";
import { CalendarGrid } from "./calendar-grid";
import { EntryLink } from "./calendar-entry";

interface DeprecationCalendarProps {
  cards: readonly BoardCard[];
  query: DeprecationsQuery;
}

/** A month of what goes away, is switched off for minutes, or is to be deprecated. */
export function DeprecationCalendar({ cards, query }: DeprecationCalendarProps) {
  const t = useTranslations("deprecations");
  const format = useFormatter();
  const now = useNow();
  const month = query.month ?? monthOf(now);
  const hrefOf = (by: number) => deprecationsHref({ ...query, month: shiftMonth(month, by) });
  const entries = calendarEntries(cards);
  const weeks = monthGrid(month).map((week) =>
    week.map((one) => ({ ...one, entries: entries.filter(({ day }) => day === one.day) })),
  );
  const inside = entries.filter((one) => one.day.startsWith(month));
  const [next] = entries
    .map(({ day }) => day)
    .filter((day) => day.slice(0, 7) > month)
    .sort();
  const title = format.dateTime(new Date(`${month}-01T00:00:00Z`), { month: "long", year: "numeric" });
  return (
    <Panel
      title={title}
      padding="flush"
      actions={
        <>
          <LinkButton href={hrefOf(-1)} size="sm" variant="ghost" icon={<ChevronLeft aria-hidden />}>
            <VisuallyHidden>{t("month.previous")}</VisuallyHidden>
          </LinkButton>
          <LinkButton href={deprecationsHref({ ...query, month: undefined })} size="sm" variant="ghost">
            {t("today")}
          </LinkButton>
          <LinkButton href={hrefOf(1)} size="sm" variant="ghost" icon={<ChevronRight aria-hidden />}>
            <VisuallyHidden>{t("month.next")}</VisuallyHidden>
          </LinkButton>
        </>
      }
    >
      <CalendarGrid
        key={month}
        label={title}
        weeks={weeks}
        today={now.toISOString().slice(0, 10)}
        previousHref={hrefOf(-1)}
        nextHref={hrefOf(1)}
      />
      {inside.length > 0 ? (
        <MonthList entries={inside} />
      ) : (
        <p className="px-4 py-3 text-center text-muted text-sm">
          {t("month.nothing")}{" "}
          {next ? (
            <TextLink href={deprecationsHref({ ...query, month: next.slice(0, 7) })}>
              {t.rich("month.nextDay", { day: () => <DateTime at={next} show="day" /> })}
            </TextLink>
          ) : null}
        </p>
      )}
    </Panel>
  );
}

/** The month as a list: on the phone the grid has no room for names. */
function MonthList({ entries }: { entries: readonly CalendarEntry[] }) {
  const t = useTranslations("deprecations");
  return (
    <ol aria-label={t("month.list")} className="flex flex-col border-line border-t md:hidden">
      {entries.map((one) => (
        <li key={one.key} className="flex items-baseline gap-3 border-line border-b px-4 py-2 last:border-b-0">
          <span className="shrink-0 text-muted text-xs">
            <DateTime at={one.day} show="day" />
          </span>
          <EntryLink entry={one} />
        </li>
      ))}
    </ol>
  );
}
