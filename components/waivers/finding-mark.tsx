import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { isValidityRule } from "@/lib/lifecycle/gates";
import type { FindingDto } from "@/lib/versions/schema";
import type { WaiveRight } from "@/lib/waivers/model/waive-right";
import { WaiveFinding } from "./waive-finding";

interface FindingMarkProps {
  version: { api: string; version: string };
  finding: FindingDto;
  right: WaiveRight | null;
}

/** That a finding is waived; else, to those who may, the way to a waiver. Only errors stand against a gate. */
export function FindingMark({ version, finding, right }: FindingMarkProps) {
  const t = useTranslations("waivers");
  if (finding.severity !== "error") return null;
  if (finding.waiver) return <Badge tone="caution">{t("finding.waived")}</Badge>;
  if (!right) return null;
  return (
    <WaiveFinding
      api={version.api}
      version={version.version}
      gate={isValidityRule(finding.rule) ? "validity" : "lint"}
      finding={{ fingerprint: finding.fingerprint, message: finding.message }}
      right={right}
    />
  );
}
