import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";

const DAYS = [30, 90, 180] as const;

interface WithinLinksProps {
  within: number | undefined;
  hrefs: { all: string; days: Readonly<Record<(typeof DAYS)[number], string>> };
}

/** How far ahead the page looks. */
export function WithinLinks({ within, hrefs }: WithinLinksProps) {
  const t = useTranslations("breaking");
  const items = [
    { key: "all", href: hrefs.all, label: t("withinAll"), isCurrent: within === undefined },
    ...DAYS.map((days) => ({
      key: String(days),
      href: hrefs.days[days],
      label: t("withinDays", { days }),
      isCurrent: within === days,
    })),
  ];
  return (
    <nav aria-label={t("within")} className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xs">
      <span className="text-muted">{t("within")}</span>
      {items.map(({ key, href, label, isCurrent }) =>
        isCurrent ? (
          <span key={key} aria-current="page" className="font-medium text-ink">
            {label}
          </span>
        ) : (
          <TextLink key={key} href={href}>
            {label}
          </TextLink>
        ),
      )}
    </nav>
  );
}
