import { useTranslations } from "next-intl";
import type { SunsetStep } from "@/lib/lifecycle/earliest-sunset";
import { useDayWords } from "./use-day-words";

/** How the earliest day of a sunset follows, step by step. */
export function SunsetSteps({ steps }: { steps: readonly SunsetStep[] }) {
  const t = useTranslations("lifecycle");
  const dayWords = useDayWords();
  return (
    <ol className="flex list-decimal flex-col gap-1 pl-5 text-muted text-xs">
      {steps.map(({ code, values }) => (
        <li key={`${code} ${String(values.day ?? "")}`} className={code === "earliest" ? "font-medium text-ink" : ""}>
          {t(`step.${code}`, {
            day: dayWords(String(values.day ?? "")),
            days: Number(values.days ?? 0),
            because: String(values.because ?? ""),
            zone: String(values.zone ?? "UTC"),
            instant: String(values.instant ?? ""),
            from: dayWords(String(values.from ?? "")),
            to: dayWords(String(values.to ?? "")),
          })}
        </li>
      ))}
    </ol>
  );
}
