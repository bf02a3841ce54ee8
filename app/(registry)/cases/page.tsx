import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CaseList } from "@/components/cases/case-list";
import { WriteCase } from "@/components/cases/write-case";
import { CopyCommands } from "@/components/shared/copy-commands";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { wordsInUse } from "@/lib/cases/model";
import { MOST_CASES } from "@/lib/cases/schema";
import { listCases } from "@/lib/cases/verbs/list-cases";
import { pageContext } from "@/lib/http/page-context";
import { can } from "@/lib/members/policy";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("cases"))("title") };
}

interface CasesPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function CasesPage({ searchParams }: CasesPageProps) {
  const raw = (await searchParams).tag;
  const ctx = await pageContext("/cases");
  const t = await getTranslations("cases");
  const { items } = await listCases(ctx, { limit: MOST_CASES });
  const { tags } = wordsInUse(items);
  const tag = typeof raw === "string" && raw !== "" ? raw : null;
  return (
    <Page breadcrumb={<Breadcrumb items={[{ label: t("scorecards"), href: "/scorecards" }, { label: t("title") }]} />}>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <>
            <CopyCommands call={{ path: "/api/v1/cases" }} />
            {can(ctx.actor, "case.manage") ? <WriteCase one={null} content={null} known={wordsInUse(items)} /> : null}
          </>
        }
      />
      <CaseList cases={items.filter((one) => tag === null || one.tags.includes(tag))} tags={tags} tag={tag} />
    </Page>
  );
}
