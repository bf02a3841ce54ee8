import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { ReplacementLink } from "@/components/shared/replacement-link";
import { SunsetNote } from "@/components/shared/sunset-note";
import { TeamLink } from "@/components/shared/team-link";
import { TextLink } from "@/components/ui/text-link";
import { apiConsumersHref } from "@/lib/consumers/model/consumers-address";
import type { AnnouncementDto } from "@/lib/deprecations/schema";

/** One version that goes away: what, when, whose, what instead. */
export function DeprecationCard({ going }: { going: AnnouncementDto }) {
  const t = useTranslations("deprecations");
  return (
    <li data-list-item className="flex flex-col gap-1.5 rounded-lg border border-line bg-surface px-3 py-2.5 shadow-1">
      <div className="wrap-anywhere font-medium text-sm">
        <TextLink tone="plain" href={`${going.url}/lifecycle`}>
          {going.apiName} <span className="font-mono font-normal text-muted text-xs">{going.version}</span>
        </TextLink>
      </div>
      {going.sunsetAt ? <SunsetNote at={going.sunsetAt} /> : null}
      {going.deprecatedAt && going.sunsetAt ? (
        <p className="text-muted text-xs">
          {t.rich("span", {
            from: () => <DateTime at={going.deprecatedAt ?? ""} show="day" />,
            to: () => <DateTime at={going.sunsetAt ?? ""} show="day" />,
          })}
        </p>
      ) : null}
      <p className="wrap-anywhere text-xs">
        <span className="text-muted">{t("replacement")} </span>
        {going.replacement ? (
          <ReplacementLink name={going.replacement} />
        ) : (
          <span className="text-faint">{t("none")}</span>
        )}
      </p>
      <div className="flex flex-wrap items-center justify-between gap-x-3 text-xs leading-6">
        {going.consumers > 0 ? (
          <TextLink href={apiConsumersHref(going.api)}>{t("consumers", { count: going.consumers })}</TextLink>
        ) : (
          <span className="text-faint">{t("consumers", { count: 0 })}</span>
        )}
        <TeamLink {...going.team} />
      </div>
    </li>
  );
}
