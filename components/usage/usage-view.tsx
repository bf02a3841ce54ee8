import { Download, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { CopyCommands } from "@/components/shared/copy-commands";
import { LinkChoice } from "@/components/shared/link-choice";
import { buttonStyle } from "@/components/ui/button-style";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { USAGE_DAYS, usageAsked, type UsageQuery, usageHref } from "@/lib/usage/model/usage-address";
import type { UsageDto } from "@/lib/usage/schema/usage";
import { CallChart } from "./call-chart";
import { ConsumerTraffic } from "./consumer-traffic";
import { LatencyChart } from "./latency-chart";
import { OperationTraffic } from "./operation-traffic";
import { ShadowCalls } from "./shadow-calls";
import { UncalledOperations } from "./uncalled-operations";
import { UsageFigures } from "./usage-figures";
import { VersionTraffic } from "./version-traffic";

interface UsageViewProps {
  api: string;
  query: UsageQuery;
  usage: UsageDto;
  mayEdit: boolean;
}

/** Who calls an API and how it goes; what is called and unknown, known and not called. */
export function UsageView({ api, query, usage, mayEdit }: UsageViewProps) {
  const t = useTranslations("usage");
  const { operations = [], versions = [], consumers = [], time = [], unmatched = [], uncalled } = usage;
  const path = `/api/v1/apis/${encodeURIComponent(api)}/usage`;
  const asked = usageAsked(usage.from.slice(0, 10), query);
  const isNarrowed = [query.version, query.operation, query.consumer].some((one) => one !== undefined);
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-3">
        <LinkChoice
          label={t("window.label")}
          items={USAGE_DAYS.map((days) => ({
            href: usageHref(api, { ...query, days }),
            label: t("window.days", { days }),
            active: days === query.days,
          }))}
        />
        <span className="inline-flex items-center gap-2">
          <a className={buttonStyle({ variant: "ghost" })} href={`${path}.csv?${asked}`} download>
            <Download aria-hidden />
            {t("csv")}
          </a>
          <CopyCommands call={{ path: `${path}?${asked}` }} />
        </span>
      </div>
      <Narrowed api={api} query={query} />
      <UsageFigures usage={usage} unmatchedHref={isNarrowed ? undefined : "#shadow"} />
      <Panel title={t("chart.title")}>
        <CallChart usage={usage} steps={time} />
      </Panel>
      <Panel title={t("latency.title")}>
        <LatencyChart usage={usage} steps={time} />
      </Panel>
      <VersionTraffic api={api} query={query} versions={versions} retired={usage.totals.retired} />
      <OperationTraffic api={api} query={query} operations={operations} />
      <ConsumerTraffic api={api} query={query} consumers={consumers} />
      {isNarrowed ? null : (
        <>
          <ShadowCalls api={api} paths={unmatched} calls={usage.totals.unmatched} mayEdit={mayEdit} />
          <UncalledOperations usage={usage} operations={uncalled ?? null} />
        </>
      )}
    </>
  );
}

/** What the figures are narrowed to, each to be taken away. */
function Narrowed({ api, query }: { api: string; query: UsageQuery }) {
  const t = useTranslations("usage");
  const names = (["version", "operation", "consumer"] as const).filter((name) => query[name] !== undefined);
  if (names.length === 0) return null;
  return (
    <p className="flex flex-wrap items-center gap-2 text-sm">
      {t("narrowed")}
      {names.map((name) => (
        <LinkButton
          key={name}
          size="sm"
          href={usageHref(api, { ...query, [name]: undefined })}
          icon={<X aria-hidden />}
        >
          {t(`narrowedTo.${name}`, { value: query[name] ?? "" })}
        </LinkButton>
      ))}
    </p>
  );
}
