import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { readSearchQuery, searchHref } from "@/components/search/search-address";
import { SearchBox } from "@/components/search/search-box";
import { SearchExamples } from "@/components/search/search-examples";
import { SearchHelp } from "@/components/search/search-help";
import { SearchOutcome } from "@/components/search/search-outcome";
import { CopyCommands } from "@/components/shared/copy-commands";
import { LinkButton } from "@/components/ui/link-button";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { pageContext } from "@/lib/http/page-context";
import { searchForPage } from "@/lib/search/verbs/search-for-page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("search"))("title") };
}

interface SearchPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SearchPage({ searchParams }: SearchPageProps) {
  const query = readSearchQuery(await searchParams);
  const ctx = await pageContext(searchHref(query));
  const t = await getTranslations("search");
  const found = query.q === "" ? null : await searchForPage(ctx, query);
  const actions = (
    <>
      {found ? <CopyCommands call={{ path: `/api/v1${searchHref(query)}` }} /> : null}
      <LinkButton href="/fields">{t("fieldsExplorer")}</LinkButton>
    </>
  );
  return (
    <Page>
      <PageHeader title={t("title")} lead={t("lead")} actions={actions} />
      <SearchBox />
      <SearchHelp q={query.q} />
      {found ? <SearchOutcome query={query} {...found} /> : <SearchExamples />}
    </Page>
  );
}
