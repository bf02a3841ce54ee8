import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { TabNav } from "@/components/ui/tab-nav";
import { rulesetHref } from "@/lib/rulesets/queries";
import type { RulesetDto } from "@/lib/rulesets/schema";
import type { RulesetRights } from "@/lib/rulesets/model/rights";
import { ArchiveRuleset } from "./archive-ruleset";
import { NewRuleset } from "./new-ruleset";

interface RulesetFrameProps {
  ruleset: RulesetDto;
  place: "edit" | "versions" | "bindings";
  rights: RulesetRights;
  mayManage: boolean;
  children: ReactNode;
}

/** What every page of one ruleset has: its name, whose it is, what can be done with it, and the way to its parts. */
export function RulesetFrame({ ruleset, place, rights, mayManage, children }: RulesetFrameProps) {
  const t = useTranslations("rulesets");
  const mayMake = rights.isForAll || rights.teams.length > 0;
  return (
    <Page
      width="full"
      breadcrumb={<Breadcrumb items={[{ label: t("title"), href: "/governance/rulesets" }, { label: ruleset.name }]} />}
    >
      <PageHeader
        title={ruleset.name}
        lead={ruleset.description}
        marks={
          <>
            <Badge tone={ruleset.shipped ? "accent" : "outline"}>
              {ruleset.shipped ? t("list.shipped") : (ruleset.team ?? t("list.organisation"))}
            </Badge>
            {ruleset.archived ? <Badge tone="caution">{t("list.archived")}</Badge> : null}
          </>
        }
        actions={
          <>
            {mayManage ? <ArchiveRuleset ruleset={ruleset} /> : null}
            {mayMake ? (
              <NewRuleset look="copy" bases={[ruleset]} teams={rights.teams} isForAll={rights.isForAll} />
            ) : null}
          </>
        }
      />
      <TabNav
        label={t("tab.label")}
        items={[
          { href: rulesetHref(ruleset.ruleset), label: t("tab.edit"), active: place === "edit" },
          ...(ruleset.shipped
            ? []
            : [
                {
                  href: rulesetHref(ruleset.ruleset, "versions"),
                  label: t("tab.versions"),
                  active: place === "versions",
                  count: ruleset.newest ?? 0,
                },
              ]),
          {
            href: rulesetHref(ruleset.ruleset, "bindings"),
            label: t("tab.bindings"),
            active: place === "bindings",
            count: ruleset.bindings,
          },
        ]}
      />
      {children}
    </Page>
  );
}
