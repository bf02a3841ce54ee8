import { ShieldCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { OperationKey } from "@/components/shared/operation-key";
import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import type { AdmissionOperationDto, AdmissionReportDto } from "@/lib/admission/schema";
import { AdmissionRules } from "./admission-rules";
import { TryObject } from "./try-object";

interface AdmissionReportProps {
  report: AdmissionReportDto;
  /** The page of the document's source. */
  source: string;
}

function against({ rules }: AdmissionOperationDto): number {
  return rules.filter(({ problem, results }) => problem || results.some(({ outcome }) => outcome !== "pass")).length;
}

/** The operations of a version that have admission rules, what these say of their own examples, and of any object. */
export function AdmissionReport({ report, source }: AdmissionReportProps) {
  const t = useTranslations("admission");
  if (report.operations.length === 0) {
    return (
      <Panel>
        <EmptyState icon={<ShieldCheck />} title={t("none")}>
          {t("noneHint")}
        </EmptyState>
      </Panel>
    );
  }
  return (
    <div className="flex flex-col gap-5">
      <p className="text-muted text-sm">{t("lead")}</p>
      {report.operations.map((one) => {
        const open = against(one);
        const rules = one.rules.length;
        return (
          <Panel
            key={one.operation}
            title={<OperationKey operation={one.operation} />}
            actions={
              <Badge tone={open > 0 ? "danger" : "success"}>
                {open > 0 ? t("verdict", { rules, against: open }) : t("holds", { rules })}
              </Badge>
            }
          >
            <div className="grid gap-5 lg:grid-cols-2">
              <div className="flex min-w-0 flex-col gap-2">
                <AdmissionRules rules={one.rules} subjects={one.examples} source={source} />
                {one.examples.length === 0 ? <p className="text-muted text-xs">{t("noExamples")}</p> : null}
                {one.leftOut > 0 ? <p className="text-faint text-xs">{t("leftOut", { count: one.leftOut })}</p> : null}
              </div>
              <Disclosure summary={<span className="text-sm">{t("try.title")}</span>}>
                <div className="pt-2">
                  <TryObject api={report.api} version={report.version} operation={one.operation} source={source} />
                </div>
              </Disclosure>
            </div>
          </Panel>
        );
      })}
      {report.more > 0 ? <p className="text-muted text-xs">{t("more", { count: report.more })}</p> : null}
    </div>
  );
}
