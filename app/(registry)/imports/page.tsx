import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ImportList } from "@/components/imports/import-list";
import { ImportsActions } from "@/components/imports/imports-actions";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { isCursor } from "@/lib/core/paging";
import { pageContext } from "@/lib/http/page-context";
import { mayImport } from "@/lib/imports/policy";
import { listImports } from "@/lib/imports/verbs/list-imports";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("imports"))("title") };
}

export default async function ImportsPage({ searchParams }: { searchParams: Promise<{ cursor?: string | string[] }> }) {
  const { cursor: given } = await searchParams;
  const cursor = typeof given === "string" && isCursor(given) ? given : undefined;
  const ctx = await pageContext("/imports");
  const [t, page] = await Promise.all([getTranslations("imports"), listImports(ctx, cursor ? { cursor } : {})]);
  const isOffered = mayImport(ctx.actor) && page.items.length > 0;
  return (
    <Page breadcrumb={<Breadcrumb items={[{ label: t("catalogue"), href: "/apis" }, { label: t("title") }]} />}>
      <PageHeader title={t("title")} lead={t("lead")} actions={<ImportsActions mayImport={isOffered} />} />
      <ImportList runs={page.items} mayImport={mayImport(ctx.actor)} />
      <Pagination
        firstHref={cursor ? "/imports" : undefined}
        nextHref={page.nextCursor ? `/imports?cursor=${encodeURIComponent(page.nextCursor)}` : undefined}
      />
    </Page>
  );
}
