import { PowerOff } from "lucide-react";
import { useNow, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DateTime } from "@/components/shared/date-time";
import { TextLink } from "@/components/ui/text-link";
import type { BoardCard } from "@/lib/deprecations/schema/board";

const MINUTE_MS = 60_000;

/** When it is switched off for minutes the next time, with the way to where that is planned. */
export function CardBrownouts({ card }: { card: BoardCard }) {
  const t = useTranslations("deprecations");
  const now = useNow().getTime();
  const { brownouts, api, version } = card;
  if (brownouts.length === 0) return null;
  const ahead = brownouts
    .filter(({ startsAt, minutes }) => Date.parse(startsAt) + minutes * MINUTE_MS > now)
    .toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
  const [next] = ahead;
  const href = `/apis/${encodeURIComponent(api)}/versions/${encodeURIComponent(version)}/lifecycle#goes-away`;
  const link = (words: ReactNode) => <TextLink href={href}>{words}</TextLink>;
  return (
    <p className="flex items-start gap-1.5 text-muted text-xs [&_svg]:mt-0.5 [&_svg]:size-3.5 [&_svg]:shrink-0">
      <PowerOff aria-hidden />
      <span>
        {next
          ? t.rich("brownouts.next", { link, at: () => <DateTime at={next.startsAt} />, more: ahead.length - 1 })
          : t.rich("brownouts.over", { link, count: brownouts.length })}
      </span>
    </p>
  );
}
