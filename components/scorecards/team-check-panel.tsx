import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { RuleMessage } from "@/components/shared/changes/rule-message";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { QuietLink } from "@/components/ui/quiet-link";
import { checkHref, estateHref, teamScorecardHref } from "@/lib/scorecards/model/scorecards-address";
import type { ScoredApi, TeamScorecard } from "@/lib/scorecards/schema/lists";
import { ScoredApiTable } from "./scored-api-table";
import { STATUS_LOOK } from "./status-look";
import { useCheckWords } from "@/components/shared/use-check-words";

interface TeamCheckPanelProps {
  team: string;
  asked: { check: TeamScorecard["checks"][number]; apis: readonly ScoredApi[]; hasMore: boolean };
}

/** How each API of a team stands in one check: what a cell of the heat map is made of. */
export function TeamCheckPanel({ team, asked: { check, apis, hasMore } }: TeamCheckPanelProps) {
  const t = useTranslations("scorecards");
  const words = useCheckWords();
  return (
    <Panel
      id="check"
      title={words.title(check)}
      hint={t("asked.hint", { met: check.counts.met, level: check.level })}
      padding="flush"
      actions={
        <LinkButton href={teamScorecardHref(team)} size="sm" icon={<X aria-hidden />}>
          {t("asked.close")}
        </LinkButton>
      }
      footer={
        hasMore ? (
          <LinkButton href={estateHref({ look: "apis", team })} size="sm">
            {t("asked.more")}
          </LinkButton>
        ) : undefined
      }
    >
      <div className="flex flex-col gap-1 border-line border-b px-4 py-3 text-sm">
        <p className="text-muted">{words.why(check)}</p>
        <p>
          <span className="font-medium">{t("checks.fix")}</span> <RuleMessage text={words.fix(check)} />
        </p>
      </div>
      <ScoredApiTable
        caption={words.title(check)}
        apis={apis}
        more={{ title: t("asked.status"), of: (api) => <CheckStanding api={api} check={check.id} /> }}
      />
    </Panel>
  );
}

function CheckStanding({ api, check }: { api: ScoredApi; check: string }) {
  const t = useTranslations("scorecards");
  if (!api.check) return <span className="text-faint">–</span>;
  const { status, exempted } = api.check;
  const shown = exempted && (status === "unmet" || status === "unknown") ? "exempted" : status;
  const { Icon, ink } = STATUS_LOOK[shown];
  return (
    <QuietLink
      href={checkHref(api.slug, check)}
      className={`relative z-[1] inline-flex align-middle items-center gap-1.5 rounded-sm underline-offset-3 hover:underline ${ink}`}
    >
      <Icon aria-hidden className="size-3.5" />
      {t(`status.${shown}`)}
    </QuietLink>
  );
}
