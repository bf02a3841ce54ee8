import { CircleCheck, CircleDot, CircleSlash, MessageSquareWarning, Rocket } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { BadgeTone } from "@/components/ui/badge-style";
import type { ReviewState } from "@/lib/reviews/model";

const looks: Record<ReviewState, { tone: BadgeTone; Icon: typeof CircleDot }> = {
  open: { tone: "accent", Icon: CircleDot },
  changes_requested: { tone: "caution", Icon: MessageSquareWarning },
  approved: { tone: "success", Icon: CircleCheck },
  withdrawn: { tone: "neutral", Icon: CircleSlash },
  published: { tone: "success", Icon: Rocket },
};

/** Where a review stands. */
export function ReviewStateBadge({ state }: { state: ReviewState }) {
  const t = useTranslations("reviews");
  const { tone, Icon } = looks[state];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />}>
      {t(`state.${state}`)}
    </Badge>
  );
}
