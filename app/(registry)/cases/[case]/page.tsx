import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CaseView } from "@/components/cases/case-view";
import { RemoveCase } from "@/components/cases/remove-case";
import { WriteCase } from "@/components/cases/write-case";
import { CopyCommands } from "@/components/shared/copy-commands";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { wordsInUse } from "@/lib/cases/model";
import { MOST_CASES } from "@/lib/cases/schema";
import { listCases } from "@/lib/cases/verbs/list-cases";
import { loadCase } from "./load-case";
import { textIn } from "@/lib/maturity/cases/model";
import { can } from "@/lib/members/policy";

type Params = Promise<{ case: string }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { one } = await loadCase((await params).case);
  return { title: textIn(one.content.title, (await getLocale()) === "zh-CN" ? "zh-CN" : "en") };
}

export default async function CasePage({ params }: { params: Params }) {
  const { ctx, one } = await loadCase((await params).case);
  const t = await getTranslations("cases");
  const locale = (await getLocale()) === "zh-CN" ? "zh-CN" : "en";
  const title = textIn(one.content.title, locale);
  const known = can(ctx.actor, "case.manage") ? wordsInUse((await listCases(ctx, { limit: MOST_CASES })).items) : null;
  return (
    <Page breadcrumb={<Breadcrumb items={[{ label: t("title"), href: "/cases" }, { label: title }]} />}>
      <PageHeader
        title={title}
        lead={textIn(one.content.summary, locale)}
        actions={
          <>
            <CopyCommands call={{ path: `/api/v1/cases/${one.slug}` }} />
            {known ? <WriteCase one={one} content={one.content} known={known} /> : null}
            {can(ctx.actor, "case.manage") && !one.shipped ? <RemoveCase slug={one.slug} /> : null}
          </>
        }
      />
      <CaseView one={one} />
    </Page>
  );
}
