import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/text-link";
import type { BoardCard } from "@/lib/deprecations/schema/board";
import { apiConsumersHref } from "@/lib/consumers/model/consumers-address";

/** Consumers that are left, by where they stand; the silent ones first, by name. */
export function CardConsumers({ card }: { card: BoardCard }) {
  const t = useTranslations("deprecations");
  const { silent, acknowledged, migrating, migrated, stillCalling, silentNames } = card.consumers;
  const left = silent + acknowledged + migrating + stillCalling;
  const marks = [
    { key: "silent", count: silent, tone: "danger" },
    { key: "acknowledged", count: acknowledged, tone: "neutral" },
    { key: "migrating", count: migrating, tone: "info" },
    { key: "migrated", count: migrated - stillCalling, tone: "success" },
    { key: "stillCalling", count: stillCalling, tone: "caution" },
  ] as const;
  return (
    <div className="flex flex-col gap-1 text-xs">
      {left + migrated === 0 ? (
        <span className="text-faint">{t("standing.none")}</span>
      ) : (
        <>
          <TextLink tone="plain" href={apiConsumersHref(card.api)}>
            {t("standing.left", { count: left })}
          </TextLink>
          <span className="flex flex-wrap gap-1">
            {marks
              .filter(({ count }) => count > 0)
              .map(({ key, count, tone }) => (
                <Badge key={key} tone={tone} title={key === "silent" ? silentNames.join(", ") : undefined}>
                  {t(`standing.${key}`, { count })}
                </Badge>
              ))}
          </span>
        </>
      )}
    </div>
  );
}
