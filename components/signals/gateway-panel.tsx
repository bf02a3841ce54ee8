import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { CopyCommands } from "@/components/shared/copy-commands";
import { Callout } from "@/components/ui/callout";
import { CopyButton } from "@/components/ui/copy-button";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { Stack } from "@/components/ui/stack";
import { TabNav } from "@/components/ui/tab-nav";
import { HighlightedFile } from "./highlighted-file";

/** Lines that are shown; the rest is downloaded. */
const MOST_LINES = 200;

interface GatewayPanelProps {
  api: string;
  version: string;
  target: string;
  targets: readonly { id: string; name: string }[];
  snippet: { text: string; fileName: string; rules: number; leftOut: readonly string[] };
  /** The page's own address, without a query. */
  page: string;
}

/** The fields as what one gateway reads, and a switch between gateways. */
export function GatewayPanel({ api, version, target, targets, snippet, page }: GatewayPanelProps) {
  const t = useTranslations("signals");
  const path = `/api/v1/apis/${encodeURIComponent(api)}/versions/${encodeURIComponent(version)}/signals?target=${target}`;
  const lines = snippet.text.split("\n");
  const shown = lines.slice(0, MOST_LINES).join("\n");
  const { leftOut } = snippet;
  return (
    <Panel
      id="gateway"
      title={t("snippet.title")}
      hint={t("snippet.hint")}
      actions={<CopyCommands call={{ method: "GET", path }} cli={`signals ${api}@${version} --target ${target}`} />}
    >
      <Stack>
        <TabNav
          label={t("snippet.targets")}
          items={targets.map(({ id, name }) => ({
            href: `${page}?target=${id}#gateway`,
            label: name,
            active: id === target,
          }))}
        />
        {snippet.rules === 0 ? <p className="text-muted text-sm">{t("snippet.noRules")}</p> : null}
        {leftOut.length > 0 ? (
          <Callout tone="caution">
            {t("snippet.leftOut", { count: leftOut.length, keys: leftOut.slice(0, 5).join(", ") })}
          </Callout>
        ) : null}
        <div className="relative min-w-0 rounded-md border border-line bg-sunken">
          <div className="absolute top-0.5 right-0.5 z-[1] rounded-md bg-sunken">
            <CopyButton value={snippet.text} label={t("snippet.copy")} />
          </div>
          {/* A region that scrolls must be reachable by the keyboard. */}
          <pre
            tabIndex={0}
            className="max-h-120 overflow-auto px-3 py-2.5 pr-10 font-mono text-xs leading-5 scroll-slim"
          >
            <code>
              <HighlightedFile text={shown} />
            </code>
          </pre>
        </div>
        <div className="flex flex-wrap items-center gap-3">
          <LinkButton href={path} icon={<Download aria-hidden />} download={snippet.fileName}>
            {t("snippet.download", { file: snippet.fileName })}
          </LinkButton>
          {lines.length > MOST_LINES ? (
            <p className="text-muted text-sm">{t("snippet.long", { lines: lines.length })}</p>
          ) : null}
        </div>
      </Stack>
    </Panel>
  );
}
