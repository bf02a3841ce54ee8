import { Sunset } from "lucide-react";
import { useNow, useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";

const DAY_MS = 86_400_000;

/** In how many days something goes away; red from thirty days on. */
export function SunsetNote({ at }: { at: Date | string }) {
  const t = useTranslations("shared");
  const days = Math.ceil((new Date(at).getTime() - useNow().getTime()) / DAY_MS);
  return (
    <span
      className={cn(
        "inline-flex items-center gap-1 whitespace-nowrap align-middle text-xs",
        days <= 30 ? "text-danger-ink" : "text-caution-ink",
      )}
    >
      <Sunset aria-hidden className="size-3.5" />
      <span data-numeric>{days > 0 ? t("sunsetIn", { days }) : t("sunsetPast", { days: -days })}</span>
    </span>
  );
}
