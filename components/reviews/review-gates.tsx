import { useTranslations } from "next-intl";
import { GateOutcome } from "@/components/shared/gate-outcome";
import { Panel } from "@/components/ui/panel";
import { isGateBlocking } from "@/lib/lifecycle/model";
import type { ReviewDto } from "@/lib/reviews/schema";
import { GrantWaiver } from "./grant-waiver";

interface ReviewGatesProps {
  review: Pick<ReviewDto, "api" | "version" | "gates">;
  /** What the viewer may do about a gate that blocks. */
  waive: "grant" | "request" | null;
  waiverDays: { first: string; last: string };
}

/** The gates with their outcomes; where one stops the version, those who may can make an exception. */
export function ReviewGates({ review, waive, waiverDays }: ReviewGatesProps) {
  const t = useTranslations("reviews");
  return (
    <Panel title={t("gates")}>
      <ul className="flex flex-col gap-3">
        {review.gates.map((gate) => (
          <li key={gate.id} className="flex flex-col items-start gap-2 [&>div]:w-full">
            <GateOutcome gate={gate} />
            {waive && isGateBlocking(gate) ? (
              <GrantWaiver api={review.api} version={review.version} gate={gate.id} mode={waive} days={waiverDays} />
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
