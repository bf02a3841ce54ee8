import { CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { Stack } from "@/components/ui/stack";
import { TextLink } from "@/components/ui/text-link";
import type { ProbeDto, SignalsDto } from "@/lib/signals/schema";
import { formatName } from "@/lib/specs/format-names";
import { versionPath } from "@/lib/versions/model/lifecycle-version";
import { EvidencePanel } from "./evidence-panel";
import { GatewayPanel } from "./gateway-panel";
import { HeaderBench } from "./header-bench";
import { OtherWays } from "./other-ways";
import { ProbesPanel } from "./probes-panel";
import { SignalFieldsPanel } from "./signal-fields-panel";

/** Operations that the form of a probe offers. */
const MOST_OFFERED = 200;

interface SignalsPageViewProps {
  signals: SignalsDto;
  probes: readonly ProbeDto[];
  target: string;
  targets: readonly { id: string; name: string }[];
  snippet: { text: string; fileName: string; rules: number; leftOut: readonly string[] };
  may: { edit: boolean; allow: boolean };
}

/** What callers of a version are told of what goes away, for every gateway, and whether it was seen. */
export function SignalsPageView({ signals, probes, target, targets, snippet, may }: SignalsPageViewProps) {
  const t = useTranslations("signals");
  const { api, version } = signals;
  const page = `${versionPath(api, version)}/signals`;
  const goes = signals.operations.length > 0 || signals.fields !== null;
  if (!signals.overHttp) return <OtherWays api={api} version={version} format={signals.format} />;
  const safe = signals.operations.filter(({ method }) => /^(get|head)$/i.test(method)).slice(0, MOST_OFFERED);
  return (
    <Stack>
      <Verdict signals={signals} />
      {goes && signals.otherOperations > 0 ? (
        <Callout>
          {t("elsewhere.some", { count: signals.otherOperations, language: formatName(signals.format) })}
        </Callout>
      ) : null}
      {goes ? (
        <div className="grid min-w-0 items-start gap-4 xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
          <Stack>
            <SignalFieldsPanel signals={signals} />
            <EvidencePanel evidence={signals.evidence} />
            <ProbesPanel
              api={api}
              version={version}
              probes={probes}
              operations={safe.map(({ key }) => key)}
              example={`${signals.basePaths[0] ?? ""}${safe[0]?.path ?? ""}`}
              may={may}
            />
          </Stack>
          <Stack>
            <GatewayPanel api={api} version={version} target={target} targets={targets} snippet={snippet} page={page} />
            <HeaderBench />
          </Stack>
        </div>
      ) : (
        <>
          {signals.evidence.length > 0 ? <EvidencePanel evidence={signals.evidence} /> : null}
          <HeaderBench />
        </>
      )}
    </Stack>
  );
}

function Verdict({ signals }: { signals: SignalsDto }) {
  const t = useTranslations("signals");
  const { api, version, fields, operations, evidence } = signals;
  const back = <TextLink href={`${versionPath(api, version)}/lifecycle`}>{t("back")}</TextLink>;
  if (fields === null && operations.length === 0) {
    return (
      <Panel>
        <EmptyState icon={<CircleCheck aria-hidden />} title={t("nothing")} action={back}>
          {t("nothingHint")}
        </EmptyState>
      </Panel>
    );
  }
  const expected = evidence.filter((one) => one.expected !== null);
  const confirmed = expected.filter(({ verdict }) => verdict === "confirmed").length;
  const contradicted = evidence.filter(({ verdict }) => verdict === "contradicted").length;
  return (
    <Panel title={t("title")} hint={t("lead", { version: `${api} ${version}` })} actions={back}>
      <p className="text-base">
        <strong className="font-medium">
          {t("verdict.title", { version: fields ? "yes" : "no", operations: operations.length })}
        </strong>
        {" · "}
        {t("verdict.wire", { seen: confirmed, all: expected.length })}
        {contradicted > 0 ? (
          <span className="text-danger-ink">{` · ${t("verdict.contradicted", { count: contradicted })}`}</span>
        ) : null}
      </p>
    </Panel>
  );
}
