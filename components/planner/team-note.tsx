import { useFormatter, useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { TextLink } from "@/components/ui/text-link";
import { effortUpTo } from "@/lib/planner/model/team-start";
import type { UpgradeOutlook } from "@/lib/planner/schema";
import type { TeamScorecard } from "@/lib/scorecards/schema/lists";
import { useMoney } from "./use-money";

/** Hours that an engineer works a year: 44 weeks of 40. An assumption, and said to be one where it is used. */
const HOURS_A_YEAR = 1_760;

interface TeamNoteProps {
  card: TeamScorecard;
  outlook: UpgradeOutlook;
}

/** What a team's scorecard says of the way: where it stands, and what is asked for up to the level to reach. */
export function TeamNote({ card, outlook: { assumptions } }: TeamNoteProps) {
  const t = useTranslations("planner");
  const format = useFormatter();
  const money = useMoney(assumptions.currency);
  const { team, level } = card;
  const { open, hours } = effortUpTo(card, assumptions.to);
  const href = `/scorecards/${encodeURIComponent(team.slug)}`;
  if (level === null) return <Callout>{t("team.noApis", { team: team.name })}</Callout>;
  return (
    <Callout
      title={t("team.stands", { team: team.name, level: level === 0 ? t("team.not1") : `L${level}` })}
      actions={<TextLink href={href}>{t("team.open")}</TextLink>}
    >
      {t("team.left", { count: open, to: assumptions.to, hours: format.number(hours, { maximumFractionDigits: 0 }) })}{" "}
      {hours > 0
        ? t("team.cost", {
            engineer: money(assumptions.engineerCost),
            year: HOURS_A_YEAR,
            amount: money((hours / HOURS_A_YEAR) * assumptions.engineerCost),
          })
        : null}
    </Callout>
  );
}
