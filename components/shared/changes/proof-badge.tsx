import { BadgeCheck, CircleHelp, Gavel } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { ShownProof } from "@/lib/versions/schema/changes";

const LOOK = {
  proved: { tone: "success", icon: <BadgeCheck aria-hidden /> },
  rule: { tone: "outline", icon: <Gavel aria-hidden /> },
  inconclusive: { tone: "neutral", icon: <CircleHelp aria-hidden /> },
} as const;

/** How a change is known: shown by a message, said by a rule, or looked for in vain. */
export function ProofBadge({ status }: Pick<ShownProof, "status">) {
  const t = useTranslations("changes");
  const { tone, icon } = LOOK[status];
  return (
    <Badge tone={tone} icon={icon} title={t(`proofHint.${status}`)}>
      {t(`proof.${status}`)}
    </Badge>
  );
}
