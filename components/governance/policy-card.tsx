import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DateTime } from "@/components/shared/date-time";
import { Badge } from "@/components/ui/badge";
import { Panel } from "@/components/ui/panel";
import type { LifecyclePolicy } from "@/lib/lifecycle/model";
import { fieldValue, levelOf, POLICY_GROUPS, type PolicyField } from "./policy-fields";

interface PolicyCardProps {
  id: string;
  title: ReactNode;
  hint: ReactNode;
  policy: LifecyclePolicy;
  /** By slug, for the names of those who must approve. */
  teams: readonly { slug: string; name: string }[];
  /** What it is compared with: fields that differ are marked. */
  base?: LifecyclePolicy;
  updatedAt: string;
  actions?: ReactNode;
}

/** A policy, field by field, each with what it means. */
export function PolicyCard({ id, title, hint, policy, teams, base, updatedAt, actions }: PolicyCardProps) {
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
      {POLICY_GROUPS.map((group) => (
        <div key={group.name}>
          <h3 className="border-line border-b bg-sunken px-4 py-1.5 font-medium text-muted text-xs">
            {t(`policy.group.${group.name}`)}
          </h3>
          <dl>
            {group.fields.map((field) => (
              <div
                key={field.name}
                className="grid items-baseline gap-x-4 gap-y-0.5 border-line border-b px-4 py-2 last:border-b-0 md:grid-cols-[1fr_auto]"
              >
                <dt className="min-w-0">
                  <span className="text-sm">{t(`policy.field.${field.name}`)}</span>
                  <span className="block text-muted text-xs">{t(`policy.hint.${field.name}`)}</span>
                </dt>
                <dd className="flex items-center gap-2 text-sm">
                  <PolicyValue field={field} policy={policy} teams={teams} />
                  {base && fieldValue(base, field.name) !== fieldValue(policy, field.name) ? (
                    <Badge tone="accent">{t("policy.differs")}</Badge>
                  ) : null}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </Panel>
  );
}

const modeTone = { block: "danger", warn: "caution", off: "neutral" } as const;

function PolicyValue({ field, policy, teams }: Pick<PolicyCardProps, "policy" | "teams"> & { field: PolicyField }) {
  const t = useTranslations("governance");
  const tGates = useTranslations("gates");
  const format = useFormatter();
  const value = fieldValue(policy, field.name);
  if (field.kind === "number") return <span data-numeric>{format.number(Number(value))}</span>;
  if (field.kind === "switch") return value === "true" ? t("policy.yes") : t("policy.no");
  if (field.kind === "level") return tGates(`level.${levelOf(value)}`);
  if (field.kind === "team") {
    return value === "" ? t("policy.nobody") : (teams.find(({ slug }) => slug === value)?.name ?? value);
  }
  if (field.name === "retiredDocuments") return t(`policy.choice.${value === "gone" ? "gone" : "available"}`);
  const mode = value === "warn" || value === "off" ? value : "block";
  return <Badge tone={modeTone[mode]}>{t(`policy.choice.${mode}`)}</Badge>;
}
