import { CircleCheck, CircleHelp, CircleX } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";

const LOOKS = {
  pass: { tone: "success", Icon: CircleCheck },
  fail: { tone: "danger", Icon: CircleX },
  error: { tone: "caution", Icon: CircleHelp },
} as const;

/** What a policy says of one version. */
export function BenchOutcome({ outcome }: { outcome: keyof typeof LOOKS }) {
  const t = useTranslations("codePolicies");
  const { tone, Icon } = LOOKS[outcome];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />}>
      {t(`outcome.${outcome}`)}
    </Badge>
  );
}
