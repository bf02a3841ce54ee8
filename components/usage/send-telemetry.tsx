import { Radio } from "lucide-react";
import { useTranslations } from "next-intl";
import { CodeBlock } from "@/components/ui/code";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";

interface SendTelemetryProps {
  api: string;
  baseUrl: string;
}

/** Where nothing was ever received: how to send what a service knows of its calls. */
export function SendTelemetry({ api, baseUrl }: SendTelemetryProps) {
  const t = useTranslations("usage");
  const environment = [
    `OTEL_SERVICE_NAME=${api}`,
    `OTEL_EXPORTER_OTLP_ENDPOINT=${baseUrl}/api/v1/otlp`,
    "OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf",
    "OTEL_EXPORTER_OTLP_COMPRESSION=gzip",
    'OTEL_EXPORTER_OTLP_HEADERS="Authorization=Bearer%20$CONCORDAT_TOKEN"',
  ].join("\n");
  const command = `npx concordat usage import access.log --api ${api} --log-format combined`;
  return (
    <Panel>
      <EmptyState icon={<Radio />} title={t("empty.title")}>
        {t("empty.body")}
      </EmptyState>
      <div className="mx-auto flex w-full max-w-3xl flex-col gap-4 pb-4">
        <h2 className="font-medium text-base">{t("empty.otlp")}</h2>
        <CodeBlock title={t("empty.environment")} code={environment} />
        <h2 className="font-medium text-base">{t("empty.logs")}</h2>
        <CodeBlock title={t("empty.terminal")} code={command} />
        <p className="text-muted text-sm">{t("empty.alias")}</p>
        <div>
          <LinkButton href="/settings/telemetry">{t("empty.settings")}</LinkButton>
        </div>
      </div>
    </Panel>
  );
}
