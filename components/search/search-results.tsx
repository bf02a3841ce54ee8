import { SearchX } from "lucide-react";
import { useTranslations } from "next-intl";
import { ListKeys } from "@/components/shared/list-keys";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { SEARCH_KINDS, type SearchAnswer } from "@/lib/search/schema";
import { type SearchQuery, searchHref } from "./search-address";
import { SearchHitItem } from "./search-hit";

interface SearchResultsProps {
  query: SearchQuery;
  answer: SearchAnswer;
  /** The query without its filters, where it has any beside words. */
  bare: string | null;
}

function Nothing({ query, bare }: { query: SearchQuery; bare: string | null }) {
  const t = useTranslations("search");
  return (
    <Panel>
      <EmptyState
        icon={<SearchX />}
        title={t("nothing", { q: query.q })}
        action={
          <>
            {query.kind ? <LinkButton href={searchHref({ q: query.q })}>{t("everyKind")}</LinkButton> : null}
            {bare ? <LinkButton href={searchHref({ q: bare })}>{t("withoutFilters")}</LinkButton> : null}
            <LinkButton href="/apis">{t("toCatalogue")}</LinkButton>
          </>
        }
      >
        {t("nothingHint")}
      </EmptyState>
    </Panel>
  );
}

/** What was found, a group a kind; `j` and `k` walk through all of it. */
export function SearchResults({ query, answer, bare }: SearchResultsProps) {
  const t = useTranslations("search");
  if (answer.items.length === 0) return <Nothing query={query} bare={bare} />;
  const groups = SEARCH_KINDS.map((kind) => ({ kind, found: answer.items.filter((hit) => hit.kind === kind) }));
  return (
    <ListKeys>
      <div className="flex flex-col gap-5">
        {groups.map(({ kind, found }) =>
          found.length === 0 ? null : (
            <Panel
              key={kind}
              title={t(`group.${kind}`, { count: found.length })}
              padding="flush"
              actions={
                query.kind !== kind && (answer.counts[kind].more || answer.counts[kind].count > found.length) ? (
                  <LinkButton href={searchHref({ q: query.q, kind })} size="sm" variant="ghost">
                    {t("more")}
                  </LinkButton>
                ) : undefined
              }
            >
              <ul>
                {found.map((hit) => (
                  <SearchHitItem key={`${hit.api.slug} ${hit.name} ${hit.place?.pointer ?? ""}`} hit={hit} />
                ))}
              </ul>
            </Panel>
          ),
        )}
        {query.kind && (query.cursor || answer.nextCursor) ? (
          <Pagination
            firstHref={query.cursor ? searchHref({ ...query, cursor: null }) : undefined}
            nextHref={answer.nextCursor ? searchHref({ ...query, cursor: answer.nextCursor }) : undefined}
          />
        ) : null}
      </div>
    </ListKeys>
  );
}
