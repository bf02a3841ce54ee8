"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { notify } from "@/components/ui/notify";
import { Stack } from "@/components/ui/stack";
import { Textarea } from "@/components/ui/textarea";
import { type MovedVersion, transitionMutations, transitionsPath } from "@/lib/deprecations/queries";
import type { MoveKind } from "@/lib/versions/model/lifecycle-history";
import type { VersionState } from "@/lib/lifecycle/model";

interface MoveDialogProps {
  version: MovedVersion;
  to: VersionState;
  /** What the move is called: activate, withdraw, sunset, retire, review. */
  kind: MoveKind;
  reasonRequired: boolean;
}

/** Moves a version to another state, after its reason was given. */
export function MoveDialog({ version, to, kind, reasonRequired }: MoveDialogProps) {
  const t = useTranslations("lifecycle");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const text = reason.trim();
  const body = { to, ...(text ? { reason: text } : {}) };
  const { mutate, isPending, error } = useMutation({
    ...transitionMutations.move(version),
    onSuccess: ({ review }) => {
      setOpen(false);
      notify.success(t(`move.${kind}.done`, { version: version.version }));
      if (review) router.push(review.url);
      else router.refresh();
    },
  });
  const tone = kind === "sunset" || kind === "retire" ? "danger" : "primary";
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button variant={tone === "danger" || kind === "withdraw" ? "secondary" : "primary"}>
          {t(`move.${kind}.action`)}
        </Button>
      }
      title={t(`move.${kind}.title`, { version: version.version })}
      description={t(`move.${kind}.body`)}
      footer={
        <>
          <CopyCommands call={{ method: "POST", path: transitionsPath(version), json: body }} />
          <Button type="submit" form={`move-${kind}`} variant={tone} loading={isPending}>
            {t(`move.${kind}.action`)}
          </Button>
        </>
      }
    >
      <form
        id={`move-${kind}`}
        onSubmit={(event) => {
          event.preventDefault();
          mutate(body);
        }}
      >
        <Stack>
          {error ? <Callout tone="danger" title={error.message} live /> : null}
          <Field label={t("reason")} hint={t("reasonHint")} required={reasonRequired}>
            <Textarea
              required={reasonRequired}
              maxLength={2000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </Field>
        </Stack>
      </form>
    </Dialog>
  );
}
