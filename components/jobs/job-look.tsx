import { Ban, CircleCheck, CircleDashed, CircleX, Play, RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { JobState } from "@/lib/queue/model";

const LOOK = {
  created: { tone: "neutral", icon: <CircleDashed aria-hidden /> },
  retry: { tone: "caution", icon: <RotateCcw aria-hidden /> },
  active: { tone: "info", icon: <Play aria-hidden /> },
  completed: { tone: "success", icon: <CircleCheck aria-hidden /> },
  cancelled: { tone: "outline", icon: <Ban aria-hidden /> },
  failed: { tone: "danger", icon: <CircleX aria-hidden /> },
} as const;

/** The stage a job is at, as icon and word. */
export function JobStateBadge({ state }: { state: JobState }) {
  const t = useTranslations("jobs");
  return (
    <Badge tone={LOOK[state].tone} icon={LOOK[state].icon}>
      {t(`state.${state}`)}
    </Badge>
  );
}

/** What a kind of job is called; the names of later engines are shown as they are. */
export function useJobName(): (kind: string) => string {
  const t = useTranslations("jobs");
  return (kind) => (t.has(`kind.${kind}` as "title") ? t(`kind.${kind}` as "title") : kind);
}
