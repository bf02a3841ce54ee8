import { GitCompareArrows, History } from "lucide-react";
import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";

/** The two ways to look at an API's changes. */
export function ChangesNav({ api, active }: { api: string; active: "compare" | "log" }) {
  const t = useTranslations("changes");
  const page = `/apis/${encodeURIComponent(api)}/changes`;
  return (
    <nav aria-label={t("views")} className="flex gap-1">
      <LinkButton
        href={page}
        size="sm"
        variant={active === "compare" ? "secondary" : "ghost"}
        aria-current={active === "compare" ? "page" : undefined}
        icon={<GitCompareArrows aria-hidden />}
      >
        {t("compare")}
      </LinkButton>
      <LinkButton
        href={`${page}/log`}
        size="sm"
        variant={active === "log" ? "secondary" : "ghost"}
        aria-current={active === "log" ? "page" : undefined}
        icon={<History aria-hidden />}
      >
        {t("log.title")}
      </LinkButton>
    </nav>
  );
}
