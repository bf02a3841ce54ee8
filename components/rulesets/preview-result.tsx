"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FindingSeverity } from "@/components/shared/finding-severity";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { Select } from "@/components/ui/select";
import type { PreviewDto } from "@/lib/rulesets/schema/preview";
import { FINDING_SEVERITIES } from "@/lib/specs/model";
import { PreviewFindings } from "./preview-findings";
import type { TriedVersion } from "./tried-version";

const ANY = "*";

/** What a text finds in a version: counts first, then what is new against the saved text, then each finding. */
export function PreviewResult({ preview, on }: { preview: PreviewDto; on: TriedVersion }) {
  const t = useTranslations("rulesets");
  const [rule, setRule] = useState(ANY);
  if (preview.problems.length > 0) return <p className="p-4 text-muted text-sm">{t("try.paused")}</p>;
  const rules = [...new Set(preview.findings.map((one) => one.rule))].sort();
  const chosen = rules.includes(rule) ? rule : ANY;
  const { compared } = preview;
  return (
    <>
      <div className="flex flex-col gap-1.5 border-line border-b px-4 py-2.5 text-sm">
        <div role="status" className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="font-medium">{t("try.rules", { count: preview.rules })}</span>
          {FINDING_SEVERITIES.map((severity) => (
            <FindingSeverity key={severity} severity={severity} count={preview.counts[severity]} />
          ))}
        </div>
        {compared ? (
          <p className="text-muted text-xs">
            {t("try.against", {
              added: t("try.added", { count: compared.added }),
              gone: t("try.gone", { count: compared.gone }),
            })}
          </p>
        ) : null}
      </div>
      {preview.silent.length > 0 ? (
        <div className="border-line border-b px-4 py-2.5 text-sm">
          <Disclosure summary={t("try.silent", { count: preview.silent.length })}>
            <ul className="flex flex-col gap-1.5 pt-1.5 text-xs">
              {preview.silent.map((one) => (
                <li key={`${one.rule} ${one.because}`} className="wrap-anywhere">
                  <span className="font-mono">{one.rule}</span> <span className="text-muted">{one.because}</span>
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      ) : null}
      {preview.nowhere.length > 0 ? (
        <p className="wrap-anywhere border-line border-b px-4 py-2.5 text-caution-ink text-sm">
          {t("try.nowhere", { count: preview.nowhere.length })}{" "}
          <span className="font-mono text-xs">{preview.nowhere.join(", ")}</span>
        </p>
      ) : null}
      {preview.findings.length === 0 ? (
        <EmptyState title={t("try.none")}>{t("try.noneHint")}</EmptyState>
      ) : (
        <>
          <div className="px-4 pt-2.5">
            <Select
              aria-label={t("try.filter")}
              width="content"
              value={chosen}
              onValueChange={setRule}
              options={[{ value: ANY, label: t("try.anyRule") }, ...rules.map((one) => ({ value: one, label: one }))]}
            />
          </div>
          <PreviewFindings
            findings={preview.findings.filter((one) => chosen === ANY || one.rule === chosen)}
            more={chosen === ANY ? preview.more : 0}
            on={on}
          />
        </>
      )}
    </>
  );
}
