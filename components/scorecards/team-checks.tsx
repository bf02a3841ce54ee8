import { useTranslations } from "next-intl";
import { LevelBars } from "@/components/shared/level-bars";
import { Disclosure } from "@/components/ui/disclosure";
import { Panel } from "@/components/ui/panel";
import { RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { LEVELS } from "@/lib/maturity/model/check";
import { teamScorecardHref } from "@/lib/scorecards/model/scorecards-address";
import type { TeamScorecard } from "@/lib/scorecards/schema/lists";
import { useCheckWords } from "@/components/shared/use-check-words";
import { useLevelWords } from "@/components/shared/use-level-words";

interface TeamChecksProps {
  team: string;
  checks: TeamScorecard["checks"];
}

/** Every check by level, with how many of the team's APIs meet it. */
export function TeamChecks({ team, checks }: TeamChecksProps) {
  const t = useTranslations("scorecards");
  const words = useCheckWords();
  const levels = useLevelWords();
  return (
    <Panel id="checks" title={t("checks.title", { count: checks.length })} hint={t("checks.teamHint")}>
      {LEVELS.map((level) => {
        const own = checks.filter((check) => check.level === level);
        if (own.length === 0) return null;
        const whole = own.filter(({ counts }) => counts.unmet + counts.unknown === 0).length;
        return (
          <Disclosure
            key={level}
            summary={
              <span className="flex flex-wrap items-center gap-2">
                <LevelBars level={level} />
                <span className="font-medium">
                  L{level} {levels.name(level)}
                </span>
                <span className="text-muted text-xs">{t("checks.whole", { whole, of: own.length })}</span>
              </span>
            }
          >
            <Table caption={`L${level} ${levels.name(level)}`}>
              <Thead>
                <Th>{t("compare.check")}</Th>
                <Th align="right">{t("status.met")}</Th>
                <Th align="right">{t("status.unmet")}</Th>
                <Th align="right" hideOnPhone>
                  {t("status.unknown")}
                </Th>
                <Th align="right" hideOnPhone>
                  {t("checks.effort")}
                </Th>
              </Thead>
              <Tbody>
                {own.map((check) => (
                  <Tr key={check.id}>
                    <Td width="fill">
                      <RowLink href={`${teamScorecardHref(team, { check: check.id })}#check`}>
                        {words.title(check)}
                      </RowLink>
                    </Td>
                    <Td width="tight" align="right">
                      {check.counts.met}
                    </Td>
                    <Td width="tight" align="right">
                      {check.counts.unmet}
                    </Td>
                    <Td width="tight" align="right" hideOnPhone>
                      {check.counts.unknown}
                    </Td>
                    <Td width="tight" align="right" hideOnPhone>
                      {t("hours", { hours: check.effort })}
                    </Td>
                  </Tr>
                ))}
              </Tbody>
            </Table>
          </Disclosure>
        );
      })}
    </Panel>
  );
}
