import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { RuleMessage } from "@/components/shared/changes/rule-message";
import { FindingSeverity } from "@/components/shared/finding-severity";
import { PlaceLink } from "@/components/shared/place-link";
import { Disclosure } from "@/components/ui/disclosure";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { FINDING_SEVERITIES } from "@/lib/specs/model";
import type { FindingDto, VersionDto } from "@/lib/versions/schema";
import { pageOfSource } from "@/lib/versions/model/version-address";
import type { SilentRuleDto } from "@/lib/versions/schema/silent-rule";

interface FindingSummaryProps {
  version: VersionDto;
  top: readonly FindingDto[];
  /** Rules that are on and could not act. */
  silent: readonly SilentRuleDto[];
  /** What can be done about a finding, or was. */
  mark: (finding: FindingDto) => ReactNode;
}

/** How many findings a version has, and the gravest of them, each with its line in the source. */
export function FindingSummary({ version, top, silent, mark }: FindingSummaryProps) {
  const t = useTranslations("api");
  const several = version.files.length > 1;
  const entry = version.files.find((file) => file.entry)?.name;
  return (
    <Panel
      title={t("findings.title")}
      padding={top.length > 0 ? "flush" : "normal"}
      actions={
        top.length > 0 ? (
          <LinkButton size="sm" href={pageOfSource(version.api, version.version)}>
            {t("findings.all")}
          </LinkButton>
        ) : null
      }
    >
      {top.length === 0 ? (
        <p className="text-muted">{t("findings.none")}</p>
      ) : (
        <>
          <p className="flex flex-wrap gap-x-4 gap-y-1 px-4 pt-3 pb-2">
            {FINDING_SEVERITIES.map((severity) => (
              <FindingSeverity key={severity} severity={severity} count={version.findings[severity]} />
            ))}
          </p>
          <ul
            aria-label={t("findings.top", { count: top.length })}
            className="divide-y divide-line border-line border-t"
          >
            {top.map((finding, index) => (
              <li key={`${finding.fingerprint} ${index}`} className="flex items-start gap-3 px-4 py-2">
                <span className="w-18 shrink-0 pt-px">
                  <FindingSeverity severity={finding.severity} />
                </span>
                <div className="min-w-0 flex-1">
                  <p className="break-words">
                    <RuleMessage text={finding.message} />
                  </p>
                  <p className="truncate font-mono text-faint text-xs">{finding.rule}</p>
                </div>
                {mark(finding)}
                <PlaceLink
                  line={finding.line}
                  column={finding.column}
                  file={several ? finding.file : undefined}
                  href={pageOfSource(version.api, version.version, {
                    file: finding.file === entry ? undefined : finding.file,
                  })}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {silent.length > 0 ? (
        <div className={top.length > 0 ? "border-line border-t px-4 py-2.5 text-sm" : "pt-2 text-sm"}>
          <Disclosure summary={t("findings.silent", { count: silent.length })}>
            <ul className="flex flex-col gap-1.5 pt-1.5 text-xs">
              {silent.map(({ rule, ruleset, because }) => (
                <li key={`${ruleset} ${rule} ${because}`} className="wrap-anywhere">
                  <span className="font-mono">{rule}</span>{" "}
                  <span className="text-muted">
                    {ruleset}: {because}
                  </span>
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      ) : null}
    </Panel>
  );
}
