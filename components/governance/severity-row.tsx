"use client";
import { ArrowRight, EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { RuleMessage } from "@/components/shared/changes/rule-message";
import { SeverityBadge } from "@/components/shared/severity-badge";
import { Badge } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";
import { Select } from "@/components/ui/select";
import { TextLink } from "@/components/ui/text-link";
import { POLICY_SEVERITIES, type PolicySeverity } from "@/lib/diff/model";
import type { RatedRule } from "./severity-draft";

interface SeverityRowProps {
  rule: RatedRule;
  override: PolicySeverity | undefined;
  /** Set here and not saved yet. */
  isChanged: boolean;
  /** Absent: for reading only. */
  onChange: ((to: PolicySeverity) => void) | undefined;
}

/** One rule: what it says itself, and what it is to count for here. */
export function SeverityRow({ rule, override, isChanged, onChange }: SeverityRowProps) {
  const t = useTranslations("governance");
  return (
    <li
      data-list-item
      className={cn(
        "grid min-h-row grid-cols-[minmax(0,1fr)_10rem] items-center gap-x-4 gap-y-1.5 border-line border-b px-4 py-1.5 [contain-intrinsic-size:auto_3rem] [content-visibility:auto] last:border-b-0 md:grid-cols-[minmax(0,1fr)_8rem_11rem]",
        isChanged && "bg-caution-soft",
      )}
    >
      <div className="min-w-0 max-md:col-span-2">
        <p lang="en" className="wrap-anywhere text-sm">
          <RuleMessage text={rule.title} />
        </p>
        <TextLink
          tone="plain"
          href={`/governance/rules/changes?q=${encodeURIComponent(rule.id)}#${rule.id}`}
          prefetch={false}
        >
          <span className="wrap-anywhere font-mono text-muted text-xs">{rule.id}</span>
        </TextLink>
      </div>
      <div>
        <SeverityBadge severity={rule.severity} />
      </div>
      {onChange ? (
        <Select
          aria-label={t("severities.of", { rule: rule.id })}
          value={override ?? rule.severity}
          onValueChange={(value) => {
            const to = POLICY_SEVERITIES.find((one) => one === value);
            if (to) onChange(to);
          }}
          options={POLICY_SEVERITIES.map((value) => ({
            value,
            label: t(`severities.is.${value}`),
            ...(value === rule.severity ? { hint: t("severities.own") } : {}),
          }))}
        />
      ) : (
        <Overridden override={override} />
      )}
    </li>
  );
}

function Overridden({ override }: { override: PolicySeverity | undefined }) {
  const t = useTranslations("governance");
  if (override === undefined) return <span className="text-faint text-xs">{t("severities.asTheRule")}</span>;
  return (
    <span className="flex items-center gap-2">
      <ArrowRight aria-hidden className="size-3.5 shrink-0 text-faint" />
      {override === "ignore" ? (
        <Badge icon={<EyeOff aria-hidden />}>{t("severities.is.ignore")}</Badge>
      ) : (
        <SeverityBadge severity={override} />
      )}
    </span>
  );
}
