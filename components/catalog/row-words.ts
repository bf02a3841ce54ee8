"use client";
import { useFormatter, useNow, useTranslations } from "next-intl";
import { useLevelWords } from "@/components/shared/use-level-words";
import { useMinute } from "@/lib/browser/use-minute";
import { VERSION_STATES } from "@/lib/lifecycle/model";

const DAY_MS = 86_400_000;

/** The words of all rows, looked up once for the list: each row asking for itself was most of what drawing it took. */
export function useRowWords() {
  const t = useTranslations("catalog");
  const shared = useTranslations("shared");
  const format = useFormatter();
  const served = useNow();
  const now = useMinute() ?? served;
  const levels = useLevelWords();
  const states = Object.fromEntries(VERSION_STATES.map((state) => [state, shared(`state.${state}`)]));
  return {
    unversioned: t("unversioned"),
    state: (state: string) => states[state] ?? state,
    count: (value: number) => format.number(value),
    compact: (value: number) => format.number(value, { notation: "compact", maximumFractionDigits: 1 }),
    callTrend: (calls: number) => t("callTrend", { calls: format.number(calls) }),
    openReviews: (count: number) => t("openReviews", { count }),
    ago: (at: string) => format.relativeTime(new Date(at), now),
    instant: (at: string) => `${format.dateTime(new Date(at), { dateStyle: "medium", timeStyle: "short" })} UTC`,
    day: (at: string) => format.dateTime(new Date(at), { dateStyle: "medium" }),
    /** In how many days something goes away. */
    sunset: (at: string) => {
      const days = Math.ceil((new Date(at).getTime() - now.getTime()) / DAY_MS);
      return {
        near: days <= 30,
        text: days > 0 ? shared("sunsetIn", { days }) : shared("sunsetPast", { days: -days }),
      };
    },
    /** `L2 Semi-automated`; what is below the first level is called so. */
    level: levels.full,
    favourite: (name: string, on: boolean) => (on ? t("favourite.remove", { name }) : t("favourite.add", { name })),
  };
}

export type RowWords = ReturnType<typeof useRowWords>;
