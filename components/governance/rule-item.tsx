import { useTranslations } from "next-intl";
import { RuleMessage } from "@/components/shared/changes/rule-message";
import { FindingSeverity } from "@/components/shared/finding-severity";
import { SeverityBadge } from "@/components/shared/severity-badge";
import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/text-link";
import type { RuleEntry } from "./rule-entry";

/** A rule: what it asks, why, and what to do. Its words are English in every language, as in the reports of the command line. */
export function RuleItem({ rule }: { rule: RuleEntry }) {
  const t = useTranslations("governance");
  const { severity } = rule;
  return (
    <li id={rule.id} className="scroll-mt-16 border-line border-b px-4 py-3 last:border-b-0 target:bg-selected">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {severity === "breaking" || severity === "dangerous" || severity === "non-breaking" ? (
          <SeverityBadge severity={severity} />
        ) : (
          <FindingSeverity severity={severity} />
        )}
        <h2 lang="en" className="font-medium text-sm">
          <RuleMessage text={rule.title} />
        </h2>
        <a
          href={`#${rule.id}`}
          data-list-item
          className="wrap-anywhere rounded-sm font-mono text-muted text-xs underline-offset-3 hover:underline"
        >
          {rule.id}
        </a>
        {rule.isOptIn ? <Badge tone="outline">{t("rule.optIn")}</Badge> : null}
        {rule.override === undefined ? null : (
          <TextLink href={`/governance/severities?q=${encodeURIComponent(rule.id)}`}>
            <span className="text-xs">{t("rule.countsHere", { severity: t(`severities.is.${rule.override}`) })}</span>
          </TextLink>
        )}
      </div>
      <dl className="mt-1.5 grid gap-x-3 gap-y-0.5 text-sm md:grid-cols-[5rem_1fr]">
        <dt className="text-faint text-xs leading-5">{t("rule.why")}</dt>
        <dd lang="en" className="text-muted">
          <RuleMessage text={rule.why} />
        </dd>
        <dt className="text-faint text-xs leading-5">{t("rule.fix")}</dt>
        <dd lang="en">
          <RuleMessage text={rule.fix} />
        </dd>
      </dl>
    </li>
  );
}
