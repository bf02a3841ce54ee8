import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { VersionState } from "@/lib/lifecycle/model";
import { STATE_LOOK } from "./state-look";

/** Where a version stands in its life. */
export function StateBadge({ state }: { state: VersionState }) {
  const t = useTranslations("shared");
  const { tone, Icon } = STATE_LOOK[state];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />}>
      {t(`state.${state}`)}
    </Badge>
  );
}
