import Link from "next/link";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { SEARCH_KINDS } from "@/lib/search/schema";
import { type SearchQuery, searchHref } from "./search-address";

/** Everything, or one kind of thing. */
export function SearchKinds({ query }: { query: SearchQuery }) {
  const t = useTranslations("search");
  return (
    <nav
      aria-label={t("kinds")}
      className="inline-flex min-h-8 w-fit max-w-full flex-wrap items-center rounded-md border border-line bg-sunken p-0.5"
    >
      {[null, ...SEARCH_KINDS].map((kind) => (
        <Link
          key={kind ?? "all"}
          href={searchHref({ ...query, kind })}
          aria-current={kind === query.kind ? "page" : undefined}
          className={cn(
            "inline-flex h-6.5 items-center rounded-sm px-2.5 text-xs",
            kind === query.kind ? "bg-surface font-medium text-ink shadow-1" : "text-muted hover:text-ink",
          )}
        >
          {t(`kind.${kind ?? "all"}`)}
        </Link>
      ))}
    </nav>
  );
}
