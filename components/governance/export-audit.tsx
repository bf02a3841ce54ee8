import { useTranslations } from "next-intl";
import { auditExportHref } from "@/lib/audit/model/audit-address";
import type { AuditFilter } from "@/lib/audit/schema";
import { buttonStyle } from "@/components/ui/button-style";

/** Takes what the filters show along: for a spreadsheet, or to recompute the hashes elsewhere. */
export function ExportAudit({ filter }: { filter: AuditFilter }) {
  const t = useTranslations("governance");
  return (
    <span className="inline-flex items-center gap-2 text-muted text-xs">
      {t("audit.export")}
      <a className={buttonStyle({ size: "sm" })} href={auditExportHref(filter, "csv")} download>
        {t("audit.exportCsv")}
      </a>
      <a className={buttonStyle({ size: "sm" })} href={auditExportHref(filter, "jsonl")} download>
        {t("audit.exportJsonl")}
      </a>
    </span>
  );
}
