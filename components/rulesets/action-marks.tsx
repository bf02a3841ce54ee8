import { Bell, CircleMinus, OctagonX, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { FindingSeverity } from "@/components/shared/finding-severity";
import { Badge } from "@/components/ui/badge";
import type { ActionMap, LintAction } from "@/lib/rulesets/model";
import { FINDING_SEVERITIES } from "@/lib/specs/model";

const LOOK = {
  block: { tone: "danger", icon: <OctagonX aria-hidden /> },
  warn: { tone: "caution", icon: <TriangleAlert aria-hidden /> },
  notify: { tone: "info", icon: <Bell aria-hidden /> },
  off: { tone: "outline", icon: <CircleMinus aria-hidden /> },
} as const;

/** What follows from a finding. */
export function ActionMark({ action }: { action: LintAction }) {
  const t = useTranslations("rulesets");
  return (
    <Badge tone={LOOK[action].tone} icon={LOOK[action].icon}>
      {t(`binding.action.${action}`)}
    </Badge>
  );
}

/** What follows from findings of each severity. */
export function ActionMarks({ actions }: { actions: ActionMap }) {
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-1">
      {FINDING_SEVERITIES.map((severity) => (
        <li key={severity} className="flex items-center gap-1.5">
          <FindingSeverity severity={severity} />
          <ActionMark action={actions[severity]} />
        </li>
      ))}
    </ul>
  );
}
