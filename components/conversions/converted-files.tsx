import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { CopyCommands } from "@/components/shared/copy-commands";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";

interface ConvertedFilesProps {
  api: string;
  version: string;
  to: string;
  files: readonly { name: string; lines: number; head: string }[];
}

/** The files of a result: the beginning of each, and all of it to keep. */
export function ConvertedFiles({ api, version, to, files }: ConvertedFilesProps) {
  const t = useTranslations("conversions");
  const path = `/api/v1/apis/${encodeURIComponent(api)}/versions/${encodeURIComponent(version)}/conversions/${to}`;
  return files.map(({ name, lines, head }, index) => (
    <Panel
      key={name}
      title={name}
      hint={t("lines", { count: lines })}
      actions={
        <span className="flex items-center gap-2">
          {index === 0 ? (
            <CopyCommands call={{ method: "GET", path }} cli={`convert ${api}@${version} --to ${to}`} />
          ) : null}
          <LinkButton
            size="sm"
            href={`${path}?file=${encodeURIComponent(name)}`}
            icon={<Download aria-hidden />}
            download={name.split("/").at(-1) ?? name}
          >
            {t("download")}
          </LinkButton>
        </span>
      }
    >
      {/* A region that scrolls must be reachable by the keyboard. */}
      <pre
        tabIndex={0}
        className="max-h-120 overflow-auto rounded-md border border-line bg-sunken px-3 py-2.5 font-mono text-xs leading-5 scroll-slim"
      >
        <code>{head}</code>
      </pre>
      {lines > 200 ? <p className="pt-2 text-muted text-xs">{t("long")}</p> : null}
    </Panel>
  ));
}
