import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RulesetFrame } from "@/components/rulesets/ruleset-frame";
import { TextComparison } from "@/components/rulesets/text-comparison";
import { VersionList } from "@/components/rulesets/version-list";
import { Pagination } from "@/components/ui/pagination";
import { orNotFound } from "@/lib/http/or-not-found";
import { pageContext } from "@/lib/http/page-context";
import { readCursor } from "@/lib/http/read-cursor";
import { mayChange } from "@/lib/rulesets/model/rights";
import { rulesetHref } from "@/lib/rulesets/queries";
import { rulesetName } from "@/lib/rulesets/schema";
import { compareRulesetVersions } from "@/lib/rulesets/verbs/compare-ruleset-versions";
import { getRuleset } from "@/lib/rulesets/verbs/get-ruleset";
import { getRulesetRights } from "@/lib/rulesets/verbs/get-ruleset-rights";
import { listRulesetVersions } from "@/lib/rulesets/verbs/list-ruleset-versions";

interface VersionsPageProps {
  params: Promise<{ ruleset: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: VersionsPageProps): Promise<Metadata> {
  return { title: decodeURIComponent((await params).ruleset) };
}

export default async function RulesetVersionsPage({ params, searchParams }: VersionsPageProps) {
  const name = rulesetName.safeParse(decodeURIComponent((await params).ruleset));
  if (!name.success) notFound();
  const path = rulesetHref(name.data, "versions");
  const query = await searchParams;
  const cursor = readCursor(query.cursor);
  const ctx = await pageContext(path);
  const ruleset = await orNotFound(getRuleset(ctx, { ruleset: name.data }));
  if (ruleset.newest === null) notFound();
  const to = Math.min(Math.trunc(Number(query.to ?? ruleset.newest)) || ruleset.newest, ruleset.newest);
  const [rights, page, compared] = await Promise.all([
    getRulesetRights(ctx, {}),
    listRulesetVersions(ctx, { ruleset: name.data, cursor, limit: 30 }),
    to > 1 ? compareRulesetVersions(ctx, { ruleset: name.data, from: to - 1, to }) : null,
  ]);
  return (
    <RulesetFrame ruleset={ruleset} place="versions" rights={rights} mayManage={mayChange(rights, ruleset.team)}>
      <VersionList ruleset={name.data} newest={ruleset.newest} versions={page.items} shown={compared ? to : 0} />
      <Pagination
        firstHref={cursor ? path : undefined}
        nextHref={page.nextCursor ? `${path}?cursor=${page.nextCursor}` : undefined}
      />
      {compared ? <TextComparison {...compared} /> : null}
    </RulesetFrame>
  );
}
