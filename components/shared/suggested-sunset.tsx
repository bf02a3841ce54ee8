"use client";
import { useQuery } from "@tanstack/react-query";
import { CalendarSearch } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { fetchOnDemand } from "@/lib/browser/fetch-on-demand";
import type { SunsetSuggestionDto } from "@/lib/deprecations/schema/suggestion";
import { DateTime } from "./date-time";
import { ProblemState } from "./problem-state";

interface SuggestedSunsetProps {
  api: string;
  version: string;
  /** The key of one operation; left out: the whole version. */
  operation?: string | undefined;
  /** Takes the day into a form. */
  onTake?: (day: string) => void;
}

const answer = async () => (await import("@/lib/deprecations/schema/suggestion")).sunsetSuggestionDto;

/** A sunset that the calls of those who are left allow, with its reasons; or why none can be named. */
export function SuggestedSunset({ api, version, operation, onTake }: SuggestedSunsetProps) {
  const t = useTranslations("shared");
  const path = `/api/v1/apis/${encodeURIComponent(api)}/versions/${encodeURIComponent(version)}/sunset-suggestion`;
  const { data, error, refetch } = useQuery({
    queryKey: ["deprecations", "suggestion", api, version, operation ?? null],
    queryFn: ({ signal }) => fetchOnDemand(path, { query: operation ? { operation } : {}, signal }, answer),
  });
  if (error) return <ProblemState error={error} onRetry={() => void refetch()} />;
  if (!data) return <p className="text-muted text-xs">{t("suggestion.loading")}</p>;
  const day = data.day;
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
        <Reasons suggestion={data} />
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
