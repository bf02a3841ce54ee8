import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { Panel } from "@/components/ui/panel";
import type { WaiverDto } from "@/lib/waivers/schema";
import { ActOnWaiver } from "./act-on-waiver";

interface ReviewWaiversProps {
  waivers: readonly WaiverDto[];
  /** Whether the viewer may decide; never on what they asked for themselves. */
  canDecide: boolean;
  /** The viewer's id; null for somebody who is not signed in. */
  viewer?: string | null;
}

/** What was asked for in a review and waits for a decision; nothing where nothing does. */
export function ReviewWaivers({ waivers, canDecide, viewer = null }: ReviewWaiversProps) {
  const t = useTranslations("waivers");
  const tShared = useTranslations("shared");
  if (waivers.length === 0) return null;
  return (
    <Panel title={t("asked")}>
      <ul className="flex flex-col gap-3">
        {waivers.map((waiver) => (
          <li key={waiver.id} className="text-sm">
            <div className="flex items-baseline justify-between gap-2">
              <span className="font-medium">{tShared(`gate.${waiver.gate}`)}</span>
              <span className="text-muted text-xs">
                <DateTime at={waiver.expiresOn} show="day" />
              </span>
            </div>
            {waiver.message ? <p className="wrap-anywhere text-muted">{waiver.message.replaceAll("`", "")}</p> : null}
            <p className="wrap-anywhere">{waiver.reason}</p>
            <p className="text-muted text-xs">
              {t("askedBy", { name: waiver.requestedBy.name })} · {t("owner", { name: waiver.owner.name })}
            </p>
            {canDecide && waiver.requestedBy.id !== viewer ? (
              <div className="mt-1 flex flex-wrap gap-2">
                <ActOnWaiver waiver={waiver} act="approve" />
                <ActOnWaiver waiver={waiver} act="refuse" />
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
