import { useTranslations } from "next-intl";
import { EntropyBadge } from "@/components/shared/entropy-badge";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import { estateHref, scorecardHref } from "@/lib/scorecards/model/scorecards-address";
import type { ScoreSummary } from "@/lib/scorecards/schema/lists";

interface HighEntropyProps {
  high: ScoreSummary["high"];
  /** Slugs of the viewer's teams: what is theirs comes first, and is marked. */
  teams: readonly string[];
}

/** APIs whose entropy is high; each leads to what makes it so. */
export function HighEntropy({ high, teams }: HighEntropyProps) {
  const t = useTranslations("home");
  const mineFirst = high.toSorted(
    (one, other) => Number(teams.includes(other.team)) - Number(teams.includes(one.team)),
  );
  return (
    <Panel
      title={t("entropy.title")}
      hint={t("entropy.hint")}
      padding="flush"
      actions={
        <LinkButton href={estateHref({ look: "apis", band: "high" })} size="sm" variant="ghost">
          {t("entropy.all")}
        </LinkButton>
      }
    >
      <ul aria-label={t("entropy.title")}>
        {mineFirst.map(({ api, name, team, entropy }) => (
          <li
            key={api}
            className="flex flex-wrap items-center gap-x-2.5 gap-y-0.5 border-line border-b px-4 py-2 text-sm last:border-b-0 hover:bg-hover"
          >
            <span className="min-w-0 flex-1 truncate">
              <TextLink tone="plain" href={`${scorecardHref(api)}#entropy`}>
                {name}
              </TextLink>
            </span>
            {teams.includes(team) ? <Badge tone="accent">{t("entropy.mine")}</Badge> : null}
            <EntropyBadge value={entropy} band="high" />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
