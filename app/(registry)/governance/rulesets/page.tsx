import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GovernanceFrame } from "@/components/governance/governance-frame";
import { LinkChoice } from "@/components/shared/link-choice";
import { NewRuleset } from "@/components/rulesets/new-ruleset";
import { RulesetList } from "@/components/rulesets/ruleset-list";
import { Pagination } from "@/components/ui/pagination";
import { TextLink } from "@/components/ui/text-link";
import { pageContext } from "@/lib/http/page-context";
import { readCursor } from "@/lib/http/read-cursor";
import { getRulesetRights } from "@/lib/rulesets/verbs/get-ruleset-rights";
import { listRulesets } from "@/lib/rulesets/verbs/list-rulesets";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("rulesets"))("title") };
}

interface RulesetsPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const PATH = "/governance/rulesets";

export default async function RulesetsPage({ searchParams }: RulesetsPageProps) {
  const query = await searchParams;
  const cursor = readCursor(query.cursor);
  const archived = query.archived === "true";
  const here = archived ? `${PATH}?archived=true` : PATH;
  const ctx = await pageContext(here);
  const [t, page, rights] = await Promise.all([
    getTranslations("rulesets"),
    listRulesets(ctx, { archived, cursor, limit: 100 }),
    getRulesetRights(ctx, {}),
  ]);
  const mayMake = rights.isForAll || rights.teams.length > 0;
  const next = page.nextCursor ? `${here}${archived ? "&" : "?"}cursor=${page.nextCursor}` : undefined;
  return (
    <GovernanceFrame
      place="rulesets"
      title={t("title")}
      lead={t("lead")}
      actions={mayMake ? <NewRuleset look="new" bases={page.items} {...rights} /> : null}
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <LinkChoice
          label={t("list.which")}
          items={[
            { href: PATH, label: t("list.withoutArchived"), active: !archived },
            { href: `${PATH}?archived=true`, label: t("list.withArchived"), active: archived },
          ]}
        />
        <TextLink href="/governance/rules">{t("list.builtin")}</TextLink>
      </div>
      <RulesetList rulesets={page.items} />
      <Pagination firstHref={cursor ? here : undefined} nextHref={next} />
    </GovernanceFrame>
  );
}
