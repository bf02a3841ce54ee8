import { CircleCheck, CircleX } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Code } from "@/components/ui/code";
import { DefinitionList } from "@/components/ui/definition-list";
import { Panel } from "@/components/ui/panel";

interface SystemFactsProps {
  system: {
    version: string;
    node: string;
    database: "postgresql" | "embedded";
    ready: boolean;
    baseUrl: string;
    anonymousRead: boolean;
    maxDocumentMb: number;
    signInProvider: string | null;
    mailFrom: string | null;
    uptimeSeconds: number;
  };
}

const ADDRESSES = [
  { key: "health", path: "/healthz" },
  { key: "readiness", path: "/readyz" },
  { key: "metrics", path: "/metrics" },
  { key: "openapi", path: "/api/v1/openapi.json" },
  { key: "catalog", path: "/.well-known/api-catalog" },
] as const;

/** What runs here and where programs ask about it. */
export function SystemFacts({ system }: SystemFactsProps) {
  const t = useTranslations("settings");
  const format = useFormatter();
  const hours = system.uptimeSeconds / 3600;
  return (
    <div className="grid items-start gap-5 lg:grid-cols-2">
      <Panel title={t("system.running")}>
        <DefinitionList
          items={[
            {
              key: "health",
              term: t("system.health"),
              value: system.ready ? (
                <Badge tone="success" icon={<CircleCheck aria-hidden />}>
                  {t("system.ready")}
                </Badge>
              ) : (
                <Badge tone="danger" icon={<CircleX aria-hidden />}>
                  {t("system.notReady")}
                </Badge>
              ),
            },
            { key: "version", term: "Concordat", value: <Code>{system.version}</Code> },
            { key: "node", term: "Node.js", value: <Code>{system.node}</Code> },
            { key: "database", term: t("system.database"), value: t(`system.is.${system.database}`) },
            {
              key: "uptime",
              term: t("system.uptime"),
              value:
                hours < 1
                  ? t("system.minutes", { minutes: Math.floor(hours * 60) })
                  : t("system.hours", { hours: format.number(hours, { maximumFractionDigits: 1 }) }),
            },
          ]}
        />
      </Panel>
      <Panel title={t("system.settings")} hint={t("system.settingsHint")}>
        <DefinitionList
          items={[
            { key: "base", term: t("system.address"), value: <Code>{system.baseUrl}</Code> },
            {
              key: "anonymous",
              term: t("system.anonymous"),
              value: system.anonymousRead ? t("system.mayBrowse") : t("system.mustSignIn"),
            },
            {
              key: "document",
              term: t("system.document"),
              value: t("system.megabytes", { size: system.maxDocumentMb }),
            },
            {
              key: "provider",
              term: t("system.provider"),
              value: system.signInProvider ?? t("system.passwordsOnly"),
            },
            {
              key: "mail",
              term: t("system.mail"),
              value: system.mailFrom ? t("system.mailFrom", { from: system.mailFrom }) : t("system.mailOff"),
            },
          ]}
        />
      </Panel>
      <Panel title={t("system.programs")} hint={t("system.programsHint")} padding="flush">
        <ul>
          {ADDRESSES.map(({ key, path }) => (
            <li
              key={key}
              className="flex min-h-row flex-wrap items-center justify-between gap-x-4 border-line border-b px-4 py-1 last:border-b-0"
            >
              <span className="text-sm">{t(`system.at.${key}`)}</span>
              <a href={path} className="rounded-sm font-mono text-accent-ink text-xs underline underline-offset-3">
                {path}
              </a>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}
