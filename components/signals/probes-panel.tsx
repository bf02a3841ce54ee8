import { Radar } from "lucide-react";
import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { OperationKey } from "@/components/shared/operation-key";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import type { ProbeDto } from "@/lib/signals/schema";
import { AddProbe } from "./add-probe";
import { RemoveProbe } from "./remove-probe";
import { RunProbes } from "./run-probes";

interface ProbesPanelProps {
  api: string;
  version: string;
  probes: readonly ProbeDto[];
  /** Operations that can be asked, by key. */
  operations: readonly string[];
  /** The path of the first of them, below that of the servers. */
  example: string;
  may: { edit: boolean; allow: boolean };
}

/** The addresses that are asked, what they answered, and how to ask others. */
export function ProbesPanel({ api, version, probes, operations, example: path, may }: ProbesPanelProps) {
  const t = useTranslations("signals");
  const of = { api, version };
  const example = `https://api.example.com${path.replaceAll(/\{[^{}]*\}/g, "1")}`;
  return (
    <Panel
      id="probes"
      title={t("probes.title")}
      hint={t("probes.hint")}
      actions={
        may.edit ? (
          <>
            {operations.length > 0 ? <AddProbe of={of} operations={operations} example={example} /> : null}
            {probes.length > 0 ? <RunProbes of={of} /> : null}
          </>
        ) : null
      }
    >
      {probes.length === 0 ? (
        <EmptyState icon={<Radar aria-hidden />} title={t("probes.none")}>
          {operations.length > 0 ? t("probes.noneHint") : t("probes.noSafe")}
        </EmptyState>
      ) : (
        <ul className="flex flex-col divide-y divide-line">
          {probes.map((probe) => (
            <li key={probe.id} className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1 py-2 text-sm">
              <div className="flex min-w-0 flex-1 basis-64 flex-col gap-0.5">
                <OperationKey operation={probe.operation} />
                <span className="text-muted text-xs wrap-anywhere">
                  {probe.method} {probe.url}
                </span>
              </div>
              <Badge>{probe.environment}</Badge>
              <ProbeOutcome probe={probe} mayAllow={may.allow} />
              {may.edit ? <RemoveProbe of={of} id={probe.id} /> : null}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function ProbeOutcome({ probe, mayAllow }: { probe: ProbeDto; mayAllow: boolean }) {
  const t = useTranslations("signals");
  if (probe.lastRunAt === null) return <span className="text-muted text-xs">{t("probes.never")}</span>;
  return (
    <span className="flex max-w-80 flex-col gap-0.5 text-xs">
      <span className={probe.lastError === null ? "text-muted" : "text-danger-ink wrap-anywhere"}>
        {probe.lastError ?? t("probes.answered", { status: String(probe.lastStatus) })} ·{" "}
        <DateTime at={probe.lastRunAt} />
      </span>
      {probe.lastError?.startsWith("No rule lets") && mayAllow ? (
        <TextLink href={`/settings/outside?allow=${encodeURIComponent(new URL(probe.url).origin)}`}>
          {t("probes.outside")}
        </TextLink>
      ) : null}
    </span>
  );
}
