"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { SunsetSteps } from "@/components/shared/sunset-steps";
import { useDayWords } from "@/components/shared/use-day-words";
import { Disclosure } from "@/components/ui/disclosure";
import { deprecationPolicyQueries } from "@/lib/deprecation-policies/queries";

/** What is asked about the earliest sunset: for whom, and from when on callers are told. */
export interface EarliestQuestion {
  api: string;
  /** A day; empty: from now on. */
  since: string;
  /** A time zone; empty: that of the policy. */
  zone: string;
  /** Whether anybody looks at it. */
  open: boolean;
}

/** What announcements of an API are held to now: the earliest sunset, and what must be named. Undefined while it is not known. */
export function useEarliest({ api, since, zone, open }: EarliestQuestion) {
  const asked = { ...(since ? { deprecatedAt: since } : {}), ...(zone ? { zone } : {}) };
  const { data } = useQuery({
    ...deprecationPolicyQueries.effective(api, asked),
    enabled: open,
    placeholderData: (before) => before,
    retry: false,
  });
  return data;
}

/** The earliest day of a sunset, and how it follows from the policy. */
export function EarliestNote({ effective }: { effective: ReturnType<typeof useEarliest> }) {
  const t = useTranslations("lifecycle");
  const dayWords = useDayWords();
  if (!effective) return <p className="text-muted text-xs">{t("deprecate.asking")}</p>;
  return (
    <Disclosure summary={t("deprecate.earliestIs", { day: dayWords(effective.earliest.day) })}>
      <SunsetSteps steps={effective.earliest.steps} />
    </Disclosure>
  );
}
