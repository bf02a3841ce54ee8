"use client";
import { useTranslations } from "next-intl";
import { Stack } from "@/components/ui/stack";
import type { LifecyclePolicy } from "@/lib/lifecycle/model";
import { PolicyControl } from "./policy-control";
import { fieldValue, POLICY_GROUPS, withField } from "./policy-fields";

interface PolicyFormProps {
  policy: LifecyclePolicy;
  /** Whom a policy can ask to approve. */
  teams: readonly { slug: string; name: string }[];
  onChange: (policy: LifecyclePolicy) => void;
}

/** The fields of a policy, each with what it means. */
export function PolicyForm({ policy, teams, onChange }: PolicyFormProps) {
  const t = useTranslations("governance");
  return (
    <Stack gap={6}>
      {POLICY_GROUPS.map((group) => (
        <fieldset key={group.name} className="flex flex-col gap-4">
          <legend className="mb-3 font-semibold text-sm">{t(`policy.group.${group.name}`)}</legend>
          {group.fields.map((field) => (
            <PolicyControl
              key={field.name}
              field={field}
              teams={teams}
              value={fieldValue(policy, field.name)}
              onChange={(text) => onChange(withField(policy, field.name, text))}
            />
          ))}
        </fieldset>
      ))}
    </Stack>
  );
}
