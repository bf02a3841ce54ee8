import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LinkButton } from "./link-button";

interface PaginationProps {
  /** `12 of 340 APIs`, or the like. */
  summary?: ReactNode;
  /** Back to the first page; absent on it. */
  firstHref?: string | undefined;
  /** The next page; absent on the last. */
  nextHref?: string | undefined;
}

/** Paging by cursor: on, and back to the start (the browser's back button goes one page back). */
export function Pagination({ summary, firstHref, nextHref }: PaginationProps) {
  const t = useTranslations("ui");
  return (
    <nav
      aria-label={t("pages")}
      className="flex min-h-8 flex-wrap items-center justify-between gap-2 text-muted text-xs"
    >
      <span data-numeric>{summary}</span>
      <span className="flex gap-2">
        {firstHref ? (
          <LinkButton href={firstHref} size="sm">
            {t("firstPage")}
          </LinkButton>
        ) : null}
        {nextHref ? (
          <LinkButton href={nextHref} size="sm" rel="next">
            {t("nextPage")}
          </LinkButton>
        ) : null}
      </span>
    </nav>
  );
}
