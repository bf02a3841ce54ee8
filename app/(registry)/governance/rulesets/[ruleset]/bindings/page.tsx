import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BindingList } from "@/components/rulesets/binding-list";
import { RulesetFrame } from "@/components/rulesets/ruleset-frame";
import { WhyRules } from "@/components/rulesets/why-rules";
import { Pagination } from "@/components/ui/pagination";
import { orNotFound, orNull } from "@/lib/http/or-not-found";
import { pageContext } from "@/lib/http/page-context";
import { readCursor } from "@/lib/http/read-cursor";
import { mayChange } from "@/lib/rulesets/model/rights";
import { rulesetHref } from "@/lib/rulesets/queries";
import { rulesetName } from "@/lib/rulesets/schema";
import { effectiveInput } from "@/lib/rulesets/schema/effective";
import { getEffectiveRules } from "@/lib/rulesets/verbs/get-effective-rules";
import { getRuleset } from "@/lib/rulesets/verbs/get-ruleset";
import { getRulesetRights } from "@/lib/rulesets/verbs/get-ruleset-rights";
import { listBindings } from "@/lib/rulesets/verbs/list-bindings";

interface BindingsPageProps {
  params: Promise<{ ruleset: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: BindingsPageProps): Promise<Metadata> {
  return { title: decodeURIComponent((await params).ruleset) };
}

export default async function RulesetBindingsPage({ params, searchParams }: BindingsPageProps) {
  const name = rulesetName.safeParse(decodeURIComponent((await params).ruleset));
  if (!name.success) notFound();
  const path = rulesetHref(name.data, "bindings");
  const query = await searchParams;
  const cursor = readCursor(query.cursor);
  const asked = effectiveInput.safeParse({ api: query.api });
  const ctx = await pageContext(path);
  const ruleset = await orNotFound(getRuleset(ctx, { ruleset: name.data }));
  const [rights, page, effective] = await Promise.all([
    getRulesetRights(ctx, {}),
    listBindings(ctx, { ruleset: name.data, cursor, limit: 50 }),
    asked.success ? orNull(getEffectiveRules(ctx, asked.data)) : null,
  ]);
  const mayManage = !ruleset.shipped && mayChange(rights, ruleset.team);
  return (
    <RulesetFrame ruleset={ruleset} place="bindings" rights={rights} mayManage={mayManage}>
      <BindingList ruleset={ruleset} bindings={page.items} rights={rights} />
      {cursor || page.nextCursor ? (
        <Pagination
          firstHref={cursor ? path : undefined}
          nextHref={page.nextCursor ? `${path}?cursor=${page.nextCursor}` : undefined}
        />
      ) : null}
      <WhyRules path={path} api={asked.success ? asked.data.api : ""} effective={effective} />
    </RulesetFrame>
  );
}
