import { CircleCheck, CircleX } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { RetirementClauses } from "@/components/shared/retirement-clauses";
import { useVerdictWords } from "@/components/shared/retirement-words";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { Stack } from "@/components/ui/stack";
import { retirementHref } from "@/lib/retirement/model/retirement-address";
import type { RetirementDto } from "@/lib/retirement/schema";
import { versionPath } from "@/lib/versions/model/lifecycle-version";
import { NextThings } from "./next-things";
import { OperationPicker } from "./operation-picker";

interface RetirementViewProps {
  retirement: RetirementDto;
  /** Operations that may be asked about by themselves. */
  operations: readonly string[];
  /** The dialog of those who may go ahead all the same; null for everybody else. */
  override: ReactNode;
}

/** Can it be retired: the verdict first, then each clause with its evidence, then what to do. */
export function RetirementView({ retirement, operations, override }: RetirementViewProps) {
  const t = useTranslations("retirement");
  const words = useVerdictWords();
  const { api, version, operation, verdict, clauses, allowed, next } = retirement;
  const failing = clauses.filter(({ ok }) => !ok);
  const blocking = failing.filter(({ mode }) => mode === "block").length;
  const isYes = verdict === "yes";
  const Icon = isYes ? CircleCheck : CircleX;
  const call = `/api/v1${retirementHref(api, version, operation)}`;
  const cli = `can-i-retire ${api}@${version}${operation === null ? "" : ` --operation '${operation}'`}`;
  const lead = isYes
    ? t("lead.yes")
    : blocking > 0
      ? t("lead.blocked", { count: blocking })
      : next === null && operation === null
        ? t("lead.nothing")
        : t("lead.allowed");
  return (
    <Stack>
      <Panel>
        <div className="flex flex-wrap items-start justify-between gap-3">
          <div className="flex min-w-0 items-start gap-3">
            <Icon aria-hidden className={`mt-0.5 size-6 shrink-0 ${isYes ? "text-success-ink" : "text-danger-ink"}`} />
            <div className="min-w-0">
              <h2 className="font-semibold text-lg">{words(retirement)}</h2>
              {operation === null ? null : <p className="wrap-anywhere font-mono text-sm">{operation}</p>}
              <p className="text-muted text-sm">
                {isYes ? "" : `${t("failing", { count: failing.length })} · `}
                {lead}
              </p>
            </div>
          </div>
          <div className="flex flex-wrap items-center gap-2">
            <CopyCommands call={{ path: call }} cli={cli} />
            {next === "sunset" && blocking > 0 ? override : null}
            {next !== null && allowed ? (
              <LinkButton href={`${versionPath(api, version)}/lifecycle`} size="sm">
                {t("moveOn")}
              </LinkButton>
            ) : null}
          </div>
        </div>
      </Panel>
      <div className="grid min-w-0 items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Panel title={t("title")}>
          <RetirementClauses clauses={clauses} detail />
        </Panel>
        <Stack>
          <NextThings clauses={failing} />
          {operations.length > 0 ? (
            <OperationPicker api={api} version={version} operation={operation} operations={operations} />
          ) : null}
        </Stack>
      </div>
    </Stack>
  );
}
