import { useTranslations } from "next-intl";
import { CopyCommands } from "@/components/shared/copy-commands";
import { TeamFilter } from "@/components/shared/team-filter";
import { teamBreakingHref } from "@/lib/consumers/model/consumers-address";
import type { BreakingList } from "@/lib/consumers/schema/breaking";
import { BreakingPanel } from "./breaking-panel";

interface TeamBreakingViewProps {
  list: BreakingList;
  team: string | undefined;
  within: number | undefined;
  teams: readonly { slug: string; name: string }[];
}

/** What will break for all services of a team, or of the viewer's teams. */
export function TeamBreakingView({ list, team, within, teams }: TeamBreakingViewProps) {
  const t = useTranslations("breaking");
  const href = (days?: number) => teamBreakingHref({ team, within: days });
  return (
    <>
      <div className="flex">
        <TeamFilter label={t("teamField")} all={t("ownTeams")} teams={teams} />
      </div>
      <BreakingPanel
        title={t("teamVerdict", { open: list.summary.open })}
        list={list}
        within={within}
        hrefs={{ all: href(), days: { 30: href(30), 90: href(90), 180: href(180) } }}
        withConsumer
        actions={<CopyCommands call={{ path: `/api/v1${teamBreakingHref({ team, within })}` }} />}
      />
    </>
  );
}
