"use client";
import { useMutation } from "@tanstack/react-query";
import { Check, MessageSquareWarning, Undo2 } from "lucide-react";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { Button } from "@/components/ui/button";
import { notify } from "@/components/ui/notify";
import { useShortcut } from "@/lib/browser/use-shortcut";
import type { ApprovalOutlook } from "@/lib/reviews/model/approval-outlook";
import { reviewMutations } from "@/lib/reviews/queries";
import type { DecidedReview } from "./decision-dialog";
import { useOutlookWords } from "./use-outlook-words";

const DecisionDialog = dynamic(() => import("./decision-dialog").then((file) => file.DecisionDialog), { ssr: false });
const PublishButton = dynamic(() => import("./publish-button").then((file) => file.PublishButton));

interface DecisionBarProps {
  review: DecidedReview;
  outlook: ApprovalOutlook;
  canApprove: boolean;
  canRequestChanges: boolean;
  /** Nothing is missing and it waits to be published by hand. */
  canPublish: boolean;
  /** What the viewer said last, where it can be taken back. */
  undoable: { id: string; decision: "approve" | "request_changes" } | null;
  /** Why the viewer may not approve; empty where they may. */
  because: string;
}

/** The one button that says what is missing, its counterpart, and the way back. */
export function DecisionBar(props: DecisionBarProps) {
  const { review, outlook, canApprove, canRequestChanges, canPublish, undoable, because } = props;
  const t = useTranslations("reviews");
  const router = useRouter();
  const words = useOutlookWords(outlook);
  // The dialog that was opened last stays, closed, so that it can give the focus back.
  const [asked, setAsked] = useState<"approve" | "request_changes" | null>(null);
  const [asking, setAsking] = useState<"approve" | "request_changes" | null>(null);
  const undo = useMutation({
    ...reviewMutations.undo(review.id),
    onSuccess: () => {
      notify.success(t("undone"));
      router.refresh();
    },
    onError: useNotifyProblem(),
  });
  const takeBack = () => (undoable ? undo.mutate(undoable.id) : undefined);
  const ask = (decision: "approve" | "request_changes") => {
    setAsked(decision);
    setAsking(decision);
  };
  useShortcut("a", t("keys.approve"), () => ask("approve"), { enabled: canApprove });
  useShortcut("r", t("keys.requestChanges"), () => ask("request_changes"), { enabled: canRequestChanges });
  useShortcut("u", t("keys.undo"), takeBack, { enabled: undoable !== null });
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
          {canPublish ? (
            <PublishButton review={review} />
          ) : (
            <Button
              variant="success"
              width="full"
              icon={<Check aria-hidden />}
              disabled={!canApprove}
              aria-keyshortcuts="a"
              onClick={() => ask("approve")}
            >
              {words("approve")}
            </Button>
          )}
        </div>
        {canRequestChanges ? (
          <Button
            icon={<MessageSquareWarning aria-hidden />}
            aria-keyshortcuts="r"
            onClick={() => ask("request_changes")}
          >
            {t("decide.request_changes")}
          </Button>
        ) : null}
        {undoable ? (
          <Button
            variant="ghost"
            icon={<Undo2 aria-hidden />}
            aria-keyshortcuts="u"
            loading={undo.isPending}
            onClick={takeBack}
          >
            {t(`undo.${undoable.decision}`)}
          </Button>
        ) : null}
      </div>
      {canApprove || canPublish ? null : <p className="text-muted text-xs">{because}</p>}
      {asked === null ? null : dialog(asked)}
    </section>
  );
}
