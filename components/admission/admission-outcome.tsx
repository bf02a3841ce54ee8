import { CircleCheck, CircleHelp, CircleX } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";

const LOOKS = {
  pass: { tone: "success", Icon: CircleCheck },
  fail: { tone: "danger", Icon: CircleX },
  error: { tone: "caution", Icon: CircleHelp },
} as const;

interface AdmissionOutcomeProps {
  outcome: keyof typeof LOOKS;
  /** Why it could not run. */
  message: string;
}

/** What a rule says of one object. */
export function AdmissionOutcome({ outcome, message }: AdmissionOutcomeProps) {
  const t = useTranslations("admission");
  const { tone, Icon } = LOOKS[outcome];
  return (
    <span className="inline-flex flex-wrap items-center gap-1.5">
      <Badge tone={tone} icon={<Icon aria-hidden />}>
        {t(`outcome.${outcome}`)}
      </Badge>
      {message === "" ? null : <span className="text-muted text-xs">{message}</span>}
    </span>
  );
}
