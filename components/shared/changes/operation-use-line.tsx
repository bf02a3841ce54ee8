import { Activity } from "lucide-react";
import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import type { ShownUse } from "@/lib/change-usage/model/shown-use";
import { usageHref } from "@/lib/usage/model/usage-address";
import { WHOLE_DOCUMENT } from "@/lib/versions/model/whole-document";

interface OperationUseLineProps {
  api: string;
  /** Null: the whole document. */
  operation: string | null;
  use: ShownUse;
}

/** How often what changed was called, and by whom: `412 calls by 3 consumers in 30 days`. */
export function OperationUseLine({ api, operation, use }: OperationUseLineProps) {
  const t = useTranslations("changes");
  const found = use.operations[operation ?? WHOLE_DOCUMENT];
  const days = use.windowDays;
  if (!found || !use.isMeasured) {
    return <span className="text-muted text-xs">{t(found ? "use.unmeasured" : "use.unasked")}</span>;
  }
  const { calls, consumers } = found;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-1.5 text-xs">
      <Activity aria-hidden className={`size-3.5 shrink-0 ${calls > 0 ? "text-caution-ink" : "text-faint"}`} />
      <TextLink href={usageHref(api, operation === null ? {} : { operation })} tone={calls > 0 ? "accent" : "plain"}>
        {calls > 0 ? t("use.called", { calls, consumers, days }) : t("use.none", { days })}
      </TextLink>
      {found.names.length > 0 ? <span className="wrap-anywhere text-muted">{found.names.join(", ")}</span> : null}
    </span>
  );
}
