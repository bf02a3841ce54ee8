import { useTranslations } from "next-intl";
import { CopyCommands } from "@/components/shared/copy-commands";
import { RetirementClauses } from "@/components/shared/retirement-clauses";
import { useVerdictWords } from "@/components/shared/retirement-words";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import { retirementHref } from "@/lib/retirement/model/retirement-address";
import type { RetirementDto } from "@/lib/retirement/schema";

interface RetirementVerdictProps {
  api: string;
  version: string;
  retirement: RetirementDto;
}

/** Can it be retired: the verdict, then each clause with its evidence. */
export function RetirementVerdict({ api, version, retirement }: RetirementVerdictProps) {
  const t = useTranslations("retirement");
  const words = useVerdictWords();
  const path = `/api/v1/apis/${encodeURIComponent(api)}/versions/${encodeURIComponent(version)}/retirement`;
  return (
    <Panel
      title={words(retirement)}
      actions={<CopyCommands call={{ path }} cli={`can-i-retire ${api}@${version}`} />}
      footer={<TextLink href={retirementHref(api, version)}>{t("permalink")}</TextLink>}
    >
      <RetirementClauses clauses={retirement.clauses} />
    </Panel>
  );
}
