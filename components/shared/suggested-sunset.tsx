"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { fetchOnDemand } from "@/lib/browser/fetch-on-demand";
import { ProblemState } from "./problem-state";
import { SuggestionText } from "./suggestion-text";

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
  return <SuggestionText suggestion={data} onTake={onTake} />;
}
