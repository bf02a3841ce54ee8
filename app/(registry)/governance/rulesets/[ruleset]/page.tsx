import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RulesetEditor } from "@/components/rulesets/ruleset-editor";
import { RulesetFrame } from "@/components/rulesets/ruleset-frame";
import { orNotFound } from "@/lib/http/or-not-found";
import { pageContext } from "@/lib/http/page-context";
import { mayChange } from "@/lib/rulesets/model/rights";
import { rulesetHref } from "@/lib/rulesets/queries";
import { rulesetName } from "@/lib/rulesets/schema";
import { findVersionToTry } from "@/lib/rulesets/verbs/find-version-to-try";
import { getRuleset } from "@/lib/rulesets/verbs/get-ruleset";
import { getRulesetRights } from "@/lib/rulesets/verbs/get-ruleset-rights";

interface RulesetPageProps {
  params: Promise<{ ruleset: string }>;
}

export async function generateMetadata({ params }: RulesetPageProps): Promise<Metadata> {
  return { title: decodeURIComponent((await params).ruleset) };
}

export default async function RulesetPage({ params }: RulesetPageProps) {
  const name = rulesetName.safeParse(decodeURIComponent((await params).ruleset));
  if (!name.success) notFound();
  const ctx = await pageContext(rulesetHref(name.data));
  const [ruleset, rights, on] = await Promise.all([
    orNotFound(getRuleset(ctx, { ruleset: name.data })),
    getRulesetRights(ctx, {}),
    findVersionToTry(ctx, {}),
  ]);
  const mayManage = !ruleset.shipped && mayChange(rights, ruleset.team);
  return (
    <RulesetFrame ruleset={ruleset} place="edit" rights={rights} mayManage={mayManage}>
      <RulesetEditor ruleset={ruleset} mayManage={mayManage} mayTry={ctx.actor.kind !== "anonymous"} on={on} />
    </RulesetFrame>
  );
}
