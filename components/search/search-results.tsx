import { SearchX } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ListKeys } from "@/components/shared/list-keys";
import { OperationKey } from "@/components/shared/operation-key";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { SEARCH_KINDS, type SearchHit } from "@/lib/search/schema";
import { type SearchQuery, searchHref } from "./search-address";

interface SearchResultsProps {
  query: SearchQuery;
  /** Of every kind that was asked for, the best ones. */
  hits: readonly SearchHit[];
  /** Kinds of which there may be more than is shown. */
  cut: readonly SearchHit["kind"][];
}

/** What was found, a group a kind; `j` and `k` walk through all of it. */
export function SearchResults({ query, hits, cut }: SearchResultsProps) {
  const t = useTranslations("search");
  if (hits.length === 0) {
    return (
      <Panel>
        <EmptyState
          icon={<SearchX />}
          title={t("nothing", { q: query.q })}
          action={
            query.kind ? (
              <LinkButton href={searchHref({ ...query, kind: null })}>{t("everyKind")}</LinkButton>
            ) : (
              <LinkButton href="/apis">{t("toCatalogue")}</LinkButton>
            )
          }
        >
          {t("nothingHint")}
        </EmptyState>
      </Panel>
    );
  }
  const groups = SEARCH_KINDS.map((kind) => ({ kind, found: hits.filter((hit) => hit.kind === kind) }));
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
                cut.includes(kind) && query.kind !== kind ? (
                  <LinkButton href={searchHref({ ...query, kind })} size="sm" variant="ghost">
                    {t("more")}
                  </LinkButton>
                ) : undefined
              }
            >
              <ul>
                {found.map((hit) => (
                  <HitItem key={`${hit.api.slug} ${hit.name} ${hit.place?.pointer ?? ""}`} hit={hit} />
                ))}
              </ul>
            </Panel>
          ),
        )}
      </div>
    </ListKeys>
  );
}

function nameOf(hit: SearchHit): ReactNode {
  if (hit.kind === "operation") return <OperationKey operation={hit.name} deprecated={hit.deprecated} />;
  if (hit.kind === "api") return <span className="font-medium">{hit.name}</span>;
  return <code className={hit.deprecated ? "font-mono line-through" : "font-mono"}>{hit.name}</code>;
}

function HitItem({ hit }: { hit: SearchHit }) {
  const t = useTranslations("search");
  return (
    <li className="border-line border-b last:border-b-0">
      <Link
        href={hit.url}
        prefetch={false}
        data-list-item
        className="flex min-h-row flex-wrap items-center gap-x-3 gap-y-0.5 px-4 py-1.5 text-sm -outline-offset-2 hover:bg-hover"
      >
        <span className="wrap-anywhere min-w-0">{nameOf(hit)}</span>
        {hit.deprecated ? <Badge tone="caution">{t("deprecated")}</Badge> : null}
        <span className="min-w-0 flex-1 truncate text-muted text-xs">{hit.detail}</span>
        <span className="text-muted text-xs">
          {hit.kind === "api" ? hit.api.team : `${hit.api.name} · ${hit.api.team}`}
          {hit.version ? <span className="font-mono"> {hit.version}</span> : null}
          {hit.place ? ` · ${t("line", { line: hit.place.line })}` : null}
        </span>
      </Link>
    </li>
  );
}
