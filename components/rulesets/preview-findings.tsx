"use client";
import { useTranslations } from "next-intl";
import { FindingSeverity } from "@/components/shared/finding-severity";
import { PlaceLink } from "@/components/shared/place-link";
import { Badge } from "@/components/ui/badge";
import type { PreviewDto } from "@/lib/rulesets/schema/preview";
import { versionPath } from "@/lib/versions/model/lifecycle-version";
import type { TriedVersion } from "./tried-version";

interface PreviewFindingsProps {
  findings: PreviewDto["findings"];
  /** How many there are beyond. */
  more: number;
  on: TriedVersion;
}

/** Findings of a text that is tried; each leads to its line in the definition. */
export function PreviewFindings({ findings, more, on }: PreviewFindingsProps) {
  const t = useTranslations("rulesets");
  const source = `${versionPath(on.api, on.version)}/source`;
  return (
    <section aria-label={t("try.findings")} tabIndex={0} className="max-h-140 overflow-y-auto scroll-slim">
      <ul className="divide-y divide-line">
        {findings.map((one) => (
          <li key={one.fingerprint} className="flex flex-col gap-0.5 px-4 py-2 text-sm">
            <span className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
              <FindingSeverity severity={one.severity} />
              <span className="font-mono text-muted text-xs">{one.rule}</span>
              {one.isNew ? <Badge tone="info">{t("try.new")}</Badge> : null}
              <PlaceLink line={one.line} column={one.column} href={source} />
            </span>
            <span className="wrap-anywhere">{one.message}</span>
            {one.operation ? <span className="font-mono text-faint text-xs">{one.operation}</span> : null}
          </li>
        ))}
      </ul>
      {more > 0 ? <p className="px-4 py-2 text-muted text-xs">{t("try.more", { count: more })}</p> : null}
    </section>
  );
}
