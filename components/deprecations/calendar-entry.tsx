import { CalendarPlus, PowerOff, Sunset } from "lucide-react";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import type { CalendarEntry } from "@/lib/deprecations/model/calendar-entries";
import { STAGE_LOOK } from "./stage-look";

const ICONS = { sunset: Sunset, brownout: PowerOff, deprecation: CalendarPlus };

/** One thing on a day, as a link to its page. */
export function EntryLink({ entry }: { entry: CalendarEntry }) {
  const t = useTranslations("deprecations");
  const { ink, bar } = STAGE_LOOK[entry.stage];
  const Icon = ICONS[entry.kind];
  const words = t(`entry.${entry.kind}`, { name: entry.name });
  return (
    <a
      href={entry.href}
      data-quiet="top"
      title={words}
      className={cn(
        "flex min-w-0 max-w-full items-center gap-1 rounded-sm border px-1 text-2xs leading-4.5 hover:brightness-95",
        bar,
        ink,
      )}
    >
      <Icon role="img" aria-label={t(`entryKind.${entry.kind}`)} className="size-3 shrink-0" />
      <span className="truncate">{entry.name}</span>
    </a>
  );
}
