import { Sunset } from "lucide-react";
import { useFormatter, useNow, useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";

const DAY_MS = 86_400_000;

/** In how many days something goes away, the day on hover; red from thirty days on. `what` says which version, where that is not plain. */
export function SunsetNote({ at, what }: { at: Date | string; what?: string }) {
  const t = useTranslations("shared");
  const format = useFormatter();
  const instant = new Date(at);
  const days = Math.ceil((instant.getTime() - useNow().getTime()) / DAY_MS);
  return (
    <span
      className={cn(
        "inline-flex items-center gap-1 whitespace-nowrap align-middle text-xs",
        days <= 30 ? "text-danger-ink" : "text-caution-ink",
      )}
    >
      <Sunset aria-hidden className="size-3.5" />
      {what ? <span className="font-mono">{what}</span> : null}
      <time data-numeric dateTime={instant.toISOString()} title={format.dateTime(instant, { dateStyle: "medium" })}>
        {days > 0 ? t("sunsetIn", { days }) : t("sunsetPast", { days: -days })}
      </time>
    </span>
  );
}
