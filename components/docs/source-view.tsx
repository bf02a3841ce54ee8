import { Download } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { buttonStyle } from "@/components/ui/button-style";
import { Panel } from "@/components/ui/panel";
import type { VersionDto } from "@/lib/versions/schema";
import type { SourceWindowDto } from "@/lib/versions/schema/reading";
import { versionPath } from "@/lib/versions/queries";
import { CopyFile } from "./copy-file";
import { FileSwitch } from "./file-switch";
import { SourceLines } from "./source-lines";

/** Larger files are for downloading, not for the clipboard. */
const MOST_COPIED_BYTES = 4 * 1024 * 1024;

interface SourceViewProps {
  version: VersionDto;
  /** The first lines of the file that is shown; null where the policy withholds documents. */
  first: SourceWindowDto | null;
}

/** The definition as it was published, line by line. */
export function SourceView({ version, first }: SourceViewProps) {
  const t = useTranslations("api");
  const format = useFormatter();
  if (!first) return <Callout tone="caution" title={t("source.gone")} />;
  const address = `${versionPath(version.api, version.version)}/document?file=${encodeURIComponent(first.file)}`;
  const kilobytes = format.number(first.sizeBytes / 1024, { maximumFractionDigits: 0 });
  return (
    <Panel
      padding="flush"
      title={
        version.files.length > 1 ? (
          <FileSwitch shown={first.file} files={version.files.map((file) => file.name)} />
        ) : (
          <span className="font-mono text-xs">{first.file}</span>
        )
      }
      actions={
        <>
          <span data-numeric className="text-muted text-xs max-md:hidden">
            {t("source.lines", { count: first.totalLines })} · {kilobytes} kB
          </span>
          {first.sizeBytes <= MOST_COPIED_BYTES ? <CopyFile address={address} /> : null}
          <a href={address} download={first.file.split("/").at(-1)} className={buttonStyle({ size: "sm" })}>
            <Download aria-hidden />
            {t("source.download")}
          </a>
        </>
      }
      footer={first.cut.length > 0 ? t("source.cut") : undefined}
    >
      <SourceLines
        key={first.file}
        api={version.api}
        version={version.version}
        file={first.file}
        totalLines={first.totalLines}
        first={first}
      />
    </Panel>
  );
}
