import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DateTime } from "@/components/shared/date-time";
import { Badge } from "@/components/ui/badge";
import { Panel } from "@/components/ui/panel";
import type { LifecyclePolicy } from "@/lib/lifecycle/model";
import { fieldValue, POLICY_FIELDS, type PolicyField } from "./policy-fields";

interface PolicyCardProps {
  id: string;
  title: ReactNode;
  hint: ReactNode;
  policy: LifecyclePolicy;
  /** What it is compared with: fields that differ are marked. */
  base?: LifecyclePolicy;
  updatedAt: string;
  actions?: ReactNode;
}

/** A policy, field by field, each with what it means. */
export function PolicyCard({ id, title, hint, policy, base, updatedAt, actions }: PolicyCardProps) {
  const t = useTranslations("governance");
  return (
    <Panel
      id={id}
      title={title}
      hint={hint}
      actions={actions}
      padding="flush"
      footer={
        <>
          {t("policy.updated")} <DateTime at={updatedAt} />
        </>
      }
    >
      <dl>
        {POLICY_FIELDS.map((field) => (
          <div
            key={field.name}
            className="grid items-baseline gap-x-4 gap-y-0.5 border-line border-b px-4 py-2 last:border-b-0 md:grid-cols-[1fr_auto]"
          >
            <dt className="min-w-0">
              <span className="text-sm">{t(`policy.field.${field.name}`)}</span>
              <span className="block text-muted text-xs">{t(`policy.hint.${field.name}`)}</span>
            </dt>
            <dd className="flex items-center gap-2 text-sm">
              <PolicyValue field={field} policy={policy} />
              {base && fieldValue(base, field.name) !== fieldValue(policy, field.name) ? (
                <Badge tone="accent">{t("policy.differs")}</Badge>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

const modeTone = { block: "danger", warn: "caution", off: "neutral" } as const;

function PolicyValue({ field, policy }: { field: PolicyField; policy: LifecyclePolicy }) {
  const t = useTranslations("governance");
  const format = useFormatter();
  const value = fieldValue(policy, field.name);
  if (field.kind === "number") return <span data-numeric>{format.number(Number(value))}</span>;
  if (field.kind === "switch") return value === "true" ? t("policy.yes") : t("policy.no");
  if (field.name === "retiredDocuments") return t(`policy.choice.${value === "gone" ? "gone" : "available"}`);
  const mode = value === "warn" || value === "off" ? value : "block";
  return <Badge tone={modeTone[mode]}>{t(`policy.choice.${mode}`)}</Badge>;
}
