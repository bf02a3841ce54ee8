import { Target } from "lucide-react";
import { useTranslations } from "next-intl";
import { CopyCommands } from "@/components/shared/copy-commands";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { slosPath } from "@/lib/slos/queries";
import type { BreachDto, ClauseDto } from "@/lib/slos/schema/clause";
import type { SloDetail, SloDto } from "@/lib/slos/schema/objective";
import { BreachList } from "./breach-list";
import { ClauseList } from "./clause-list";
import { CreateSlo } from "./create-slo";
import { ImportSlos } from "./import-slos";
import { SloDetails } from "./slo-details";
import { SloList } from "./slo-list";
import { SloVerdict } from "./slo-verdict";

interface SlosViewProps {
  api: string;
  slos: readonly SloDto[];
  shown: SloDetail | null;
  clauses: readonly ClauseDto[];
  breaches: readonly BreachDto[];
  mayEdit: boolean;
}

/** What callers of an API may count on: the verdict, every objective, and one of them in full. */
export function SlosView({ api, slos, shown, clauses, breaches, mayEdit }: SlosViewProps) {
  const t = useTranslations("slos");
  const actions = mayEdit ? (
    <>
      <ImportSlos api={api} />
      <CreateSlo api={api} />
    </>
  ) : null;
  const contracts = (
    <>
      <ClauseList api={api} clauses={clauses} mayEdit={mayEdit} />
      <BreachList breaches={breaches} />
    </>
  );
  if (slos.length === 0 || !shown) {
    return (
      <>
        <Panel title={t("title")}>
          <EmptyState icon={<Target aria-hidden />} title={t("empty.title")} action={actions}>
            {t("empty.body")}
          </EmptyState>
        </Panel>
        {contracts}
      </>
    );
  }
  return (
    <>
      <div className="flex items-start justify-between gap-3 max-md:flex-col">
        <SloVerdict slos={slos} />
        <span className="flex flex-wrap items-center gap-2">
          <CopyCommands call={{ path: slosPath(api) }} cli={`slo status ${api}`} />
          {actions}
        </span>
      </div>
      <SloList slos={slos} shown={shown.name} />
      <SloDetails slo={shown} mayEdit={mayEdit} />
      {contracts}
    </>
  );
}
