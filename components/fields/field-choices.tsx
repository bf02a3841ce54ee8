import Link from "next/link";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { FIELD_CHOICES, type FieldsQuery, fieldsHref } from "./fields-address";

/** All names, or those that disagree in something. */
export function FieldChoices({ query }: { query: FieldsQuery }) {
  const t = useTranslations("fields");
  return (
    <nav
      aria-label={t("disagrees.label")}
      className="inline-flex min-h-8 w-fit max-w-full flex-wrap items-center rounded-md border border-line bg-sunken p-0.5"
    >
      {[undefined, ...FIELD_CHOICES].map((choice) => (
        <Link
          key={choice ?? "all"}
          href={fieldsHref({ ...query, disagrees: choice, cursor: undefined })}
          aria-current={choice === query.disagrees ? "page" : undefined}
          className={cn(
            "inline-flex h-6.5 items-center rounded-sm px-2.5 text-xs",
            choice === query.disagrees ? "bg-surface font-medium text-ink shadow-1" : "text-muted hover:text-ink",
          )}
        >
          {choice ? t(`disagrees.${choice}`) : t("all")}
        </Link>
      ))}
    </nav>
  );
}
