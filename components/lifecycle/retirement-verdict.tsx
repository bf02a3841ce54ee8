import { CircleCheck, CircleX } from "lucide-react";
import { useTranslations } from "next-intl";
import { CopyCommands } from "@/components/shared/copy-commands";
import { Panel } from "@/components/ui/panel";
import type { RetirementDto } from "@/lib/versions/schema/transition";

interface RetirementVerdictProps {
  api: string;
  version: string;
  retirement: RetirementDto;
}

/** Can it be retired: the verdict, then each clause with its evidence. */
export function RetirementVerdict({ api, version, retirement }: RetirementVerdictProps) {
  const t = useTranslations("lifecycle");
  const path = `/api/v1/apis/${encodeURIComponent(api)}/versions/${encodeURIComponent(version)}/retirement`;
  return (
    <Panel
      title={t(`retirement.${retirement.verdict}`)}
      actions={<CopyCommands call={{ path }} cli={`can-i-retire ${api}@${version}`} />}
    >
      <ul className="flex flex-col gap-2.5">
        {retirement.clauses.map((clause) => (
          <li key={clause.id} className="flex items-start gap-2 text-sm">
            {clause.ok ? (
              <CircleCheck role="img" aria-label={t("holds")} className="mt-0.5 size-4 shrink-0 text-success-ink" />
            ) : (
              <CircleX role="img" aria-label={t("holdsNot")} className="mt-0.5 size-4 shrink-0 text-danger-ink" />
            )}
            <span className="min-w-0">
              <span className="block font-medium">{t(`clause.${clause.id}`)}</span>
              <span className="wrap-anywhere block text-muted text-xs">{clause.evidence}</span>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
