import { CalendarSearch } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { SunsetSuggestionDto } from "@/lib/deprecations/schema/suggestion";
import { DateTime } from "./date-time";

interface SuggestionTextProps {
  suggestion: SunsetSuggestionDto;
  /** Takes the day into a form. */
  onTake?: ((day: string) => void) | undefined;
}

/** A suggested sunset with its reasons, or why there is none. */
export function SuggestionText({ suggestion, onTake }: SuggestionTextProps) {
  const t = useTranslations("shared");
  const { day } = suggestion;
  return (
    <div className="flex flex-col gap-1 text-xs">
      {day === null ? null : (
        <p className="flex flex-wrap items-center gap-2 font-medium text-sm [&_svg]:size-4">
          <CalendarSearch aria-hidden />
          {t("suggestion.title")}: <DateTime at={day} show="day" />
          {onTake ? (
            <Button size="sm" onClick={() => onTake(day)}>
              {t("suggestion.take")}
            </Button>
          ) : null}
        </p>
      )}
      <p className="text-muted">
        <Reasons suggestion={suggestion} />
      </p>
    </div>
  );
}

function Reasons({ suggestion }: { suggestion: SunsetSuggestionDto }) {
  const t = useTranslations("shared");
  const format = useFormatter();
  const { because, noticeEnds, quietOn, weeks, weeklyChange, callsADay } = suggestion;
  const values = {
    percent: format.number(Math.abs(weeklyChange ?? 0), { style: "percent", maximumFractionDigits: 0 }),
    calls: format.number(callsADay ?? 0, { maximumFractionDigits: (callsADay ?? 0) < 10 ? 1 : 0 }),
    weeks: weeks ?? 0,
  };
  const notice = () => <DateTime at={noticeEnds} show="day" />;
  if (because === "telemetry_short") {
    const { telemetryDays: days, neededDays } = suggestion;
    return t("suggestion.telemetry_short", { days, needed: neededDays ?? 0 });
  }
  if (because === "not_falling") return t("suggestion.not_falling", values);
  if (because === "too_slow") return t("suggestion.too_slow", values);
  if (because === "quiet") {
    return t.rich("suggestion.quiet", { calls: suggestion.calls ?? 0, quiet: suggestion.quietDays, notice });
  }
  const words = t.rich("suggestion.calls", {
    ...values,
    most: suggestion.mostCalls,
    days: suggestion.quietDays,
    quiet: () => <DateTime at={quietOn ?? noticeEnds} show="day" />,
    notice,
  });
  return because === "notice" ? (
    <>
      {words} {t("suggestion.noticeDecides")}
    </>
  ) : (
    words
  );
}
