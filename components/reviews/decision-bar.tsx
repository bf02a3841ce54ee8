"use client";
import { Check, MessageSquareWarning } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useShortcut } from "@/lib/browser/use-shortcut";
import type { ApprovalOutlook } from "@/lib/reviews/model/approval-outlook";
import { DecisionDialog } from "./decision-dialog";

interface DecisionBarProps {
  review: { id: string; revision: number };
  outlook: ApprovalOutlook;
  canApprove: boolean;
  canRequestChanges: boolean;
  /** Why the viewer may not approve; empty where they may. */
  because: string;
}

/** The one button that says what is missing, and its counterpart. */
export function DecisionBar({ review, outlook, canApprove, canRequestChanges, because }: DecisionBarProps) {
  const t = useTranslations("reviews");
  const tShared = useTranslations("shared");
  const format = useFormatter();
  const [asking, setAsking] = useState<"approve" | "request_changes" | null>(null);
  useShortcut("a", t("keys.approve"), () => setAsking("approve"), { enabled: canApprove });
  useShortcut("r", t("keys.requestChanges"), () => setAsking("request_changes"), { enabled: canRequestChanges });
  const words = (prefix: "approve" | "outlook"): string => {
    if (outlook.kind === "gates") {
      const gates = format.list(outlook.gates.map((gate) => tShared(`gate.${gate}`)));
      return t(`${prefix}.gates`, { count: outlook.gates.length, gates });
    }
    if (outlook.kind === "changes_requested") return t(`${prefix}.changes_requested`, { count: outlook.count });
    if (outlook.kind === "approvals") return t(`${prefix}.approvals`, { count: outlook.missing });
    return t(`${prefix}.completes`);
  };
  const dialog = (decision: "approve" | "request_changes") => (
    <DecisionDialog
      review={review}
      decision={decision}
      outlook={decision === "approve" ? words("outlook") : t("outlook.requestChanges")}
      open={asking === decision}
      onOpenChange={(open) => setAsking(open ? decision : null)}
    />
  );
  return (
    <section
      aria-label={t("decision")}
      className="flex flex-col gap-2 rounded-lg border border-line bg-surface p-3 shadow-1 max-lg:shadow-3"
    >
      <div className="flex flex-wrap gap-2 lg:flex-col">
        <div className="grid min-w-0 flex-1 [&>button]:h-auto [&>button]:min-h-8 [&>button]:whitespace-normal [&>button]:py-1.5">
          <Button
            variant="success"
            width="full"
            icon={<Check aria-hidden />}
            disabled={!canApprove}
            aria-keyshortcuts="a"
            onClick={() => setAsking("approve")}
          >
            {canApprove ? words("approve") : t("approve.completes")}
          </Button>
        </div>
        {canRequestChanges ? (
          <Button
            icon={<MessageSquareWarning aria-hidden />}
            aria-keyshortcuts="r"
            onClick={() => setAsking("request_changes")}
          >
            {t("decide.request_changes")}
          </Button>
        ) : null}
      </div>
      {canApprove ? null : <p className="text-muted text-xs">{because}</p>}
      {dialog("approve")}
      {dialog("request_changes")}
    </section>
  );
}
