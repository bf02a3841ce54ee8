import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { readSearchQuery, searchHref } from "@/components/search/search-address";
import { SearchBox } from "@/components/search/search-box";
import { SearchExamples } from "@/components/search/search-examples";
import { SearchKinds } from "@/components/search/search-kinds";
import { SearchResults } from "@/components/search/search-results";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { pageContext } from "@/lib/http/page-context";
import { SEARCH_KINDS } from "@/lib/search/schema";
import { searchRegistry } from "@/lib/search/verbs/search-registry";

const SHOWN_OF_EACH = 10;
const SHOWN_OF_ONE = 50;

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
  const limit = query.kind ? SHOWN_OF_ONE : SHOWN_OF_EACH;
  const kinds = query.q === "" ? [] : query.kind ? [query.kind] : SEARCH_KINDS;
  const found = await Promise.all(kinds.map((kind) => searchRegistry(ctx, { q: query.q, kind, limit })));
  const hits = found.flatMap((answer) => answer.items);
  const cut = kinds.filter((_kind, index) => (found[index]?.items.length ?? 0) >= limit);
  return (
    <Page>
      <PageHeader title={t("title")} lead={t("lead")} />
      <SearchBox />
      {query.q === "" ? (
        <SearchExamples />
      ) : (
        <>
          <SearchKinds query={query} />
          <SearchResults query={query} hits={hits} cut={cut} />
        </>
      )}
    </Page>
  );
}
