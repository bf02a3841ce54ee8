import { useTranslations } from "next-intl";
import { TabNav } from "@/components/ui/tab-nav";
import { SEARCH_KINDS, type SearchAnswer } from "@/lib/search/schema";
import { type SearchQuery, searchHref } from "./search-address";

/** Everything, or one kind of thing, with how many there are of each. */
export function SearchKinds({ query, counts }: { query: SearchQuery; counts: SearchAnswer["counts"] }) {
  const t = useTranslations("search");
  const label = (kind: (typeof SEARCH_KINDS)[number]) => {
    const { count, more } = counts[kind];
    return (
      <>
        {t(`kind.${kind}`)}{" "}
        <span data-numeric className="text-muted text-xs">
          {t("count", { count, more: String(more) })}
        </span>
      </>
    );
  };
  return (
    <TabNav
      label={t("kinds")}
      items={[
        { href: searchHref({ q: query.q }), label: t("kind.all"), active: query.kind === null },
        ...SEARCH_KINDS.map((kind) => ({
          href: searchHref({ q: query.q, kind }),
          label: label(kind),
          active: query.kind === kind,
        })),
      ]}
    />
  );
}
