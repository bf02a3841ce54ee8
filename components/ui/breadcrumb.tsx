import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

export interface Crumb {
  label: ReactNode;
  /** Absent on the last: that is where we are. */
  href?: string;
}

/** Where we are. `switcher` sits at the end: a version select, for example. */
export function Breadcrumb({ items, switcher }: { items: readonly Crumb[]; switcher?: ReactNode }) {
  const t = useTranslations("ui");
  return (
    <nav aria-label={t("breadcrumb")} className="min-w-0">
      <ol className="flex min-w-0 flex-wrap items-center gap-1 text-muted text-sm">
        {items.map((item, index) => (
          <li key={item.href ?? `here-${index}`} className="flex min-w-0 items-center gap-1">
            {index > 0 ? <ChevronRight aria-hidden className="size-3.5 shrink-0 text-faint" /> : null}
            {item.href ? (
              <Link
                href={item.href}
                prefetch={false}
                className="truncate rounded-sm py-0.5 leading-5 hover:text-ink hover:underline"
              >
                {item.label}
              </Link>
            ) : (
              <span aria-current="page" className="truncate text-ink">
                {item.label}
              </span>
            )}
          </li>
        ))}
        {switcher ? <li className="ml-1">{switcher}</li> : null}
      </ol>
    </nav>
  );
}
