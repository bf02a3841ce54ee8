import { Ban, Bell, CircleDashed, CircleOff, Power, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { PolicyEffect, PolicyState } from "@/lib/code-policies/model";
import type { CodePolicyDto } from "@/lib/code-policies/schema";

const STATES = {
  off: { tone: "neutral", Icon: CircleOff },
  "dry-run": { tone: "info", Icon: CircleDashed },
  on: { tone: "success", Icon: Power },
} as const;

const EFFECTS = {
  block: { tone: "danger", Icon: Ban },
  warn: { tone: "caution", Icon: TriangleAlert },
  notify: { tone: "outline", Icon: Bell },
} as const;

/** Whether a policy is asked. */
export function PolicyStateBadge({ state }: { state: PolicyState }) {
  const t = useTranslations("codePolicies");
  const { tone, Icon } = STATES[state];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />} title={t(`stateHint.${state}`)}>
      {t(`state.${state}`)}
    </Badge>
  );
}

/** What follows where a policy is not met. */
export function PolicyEffectBadge({ effect }: { effect: PolicyEffect }) {
  const t = useTranslations("codePolicies");
  const { tone, Icon } = EFFECTS[effect];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />} title={t(`effectHint.${effect}`)}>
      {t(`effect.${effect}`)}
    </Badge>
  );
}

/** The APIs that a policy is for. */
export function PolicyBindingText({ binding }: { binding: CodePolicyDto["binding"] }) {
  const t = useTranslations("codePolicies");
  return <>{t(`bound.${binding.scope}`, { targets: binding.targets.join(", ") })}</>;
}
