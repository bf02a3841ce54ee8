import { useTranslations } from "next-intl";
import { SunsetNote } from "@/components/shared/sunset-note";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import type { BoardCard } from "@/lib/deprecations/schema/board";

interface HitsMineProps {
  cards: readonly BoardCard[];
  /** How many there are of them all. */
  total: number;
  /** Slugs of the viewer's teams. */
  teams: readonly string[];
}

/** What goes away of what the viewer's teams own, or of what they call. */
export function HitsMine({ cards, total, teams }: HitsMineProps) {
  const t = useTranslations("home");
  return (
    <Panel
      title={t("hits.title")}
      padding="flush"
      actions={
        <LinkButton href="/deprecations?mine=true" size="sm" variant="ghost">
          {t("hits.all", { count: total })}
        </LinkButton>
      }
    >
      <ol aria-label={t("hits.title")}>
        {cards.map((card) => (
          <li
            key={card.key}
            className="flex flex-wrap items-center gap-x-2.5 gap-y-0.5 border-line border-b px-4 py-2 last:border-b-0 hover:bg-hover"
          >
            <span className="wrap-anywhere min-w-0 flex-1 text-sm">
              <TextLink tone="plain" href={card.url}>
                {card.apiName} <span className="font-mono text-muted text-xs">{card.version}</span>
                {card.place === null ? null : <span className="font-mono text-xs"> {card.place}</span>}
              </TextLink>
            </span>
            <Badge tone={teams.includes(card.team.slug) ? "accent" : "caution"}>
              {t(teams.includes(card.team.slug) ? "hits.own" : "hits.call")}
            </Badge>
            {card.sunsetAt ? (
              <SunsetNote at={card.sunsetAt} />
            ) : (
              <span className="text-faint text-xs">{t("goesAway.undated")}</span>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
