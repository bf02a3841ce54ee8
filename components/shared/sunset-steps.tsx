import { useTranslations } from "next-intl";
import type { SunsetStep } from "@/lib/lifecycle/earliest-sunset";

/** How the earliest day of a sunset follows, step by step. */
export function SunsetSteps({ steps }: { steps: readonly SunsetStep[] }) {
  const t = useTranslations("lifecycle");
  return (
    <ol className="flex list-decimal flex-col gap-1 pl-5 text-muted text-xs">
      {steps.map(({ code, values }) => (
        <li key={`${code} ${String(values.day ?? "")}`} className={code === "earliest" ? "font-medium text-ink" : ""}>
          {t(`step.${code}`, {
            day: String(values.day ?? ""),
            days: Number(values.days ?? 0),
            because: String(values.because ?? ""),
            zone: String(values.zone ?? "UTC"),
            instant: String(values.instant ?? ""),
            from: String(values.from ?? ""),
            to: String(values.to ?? ""),
          })}
        </li>
      ))}
    </ol>
  );
}
