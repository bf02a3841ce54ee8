"use client";
import { Pencil, Trash2 } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { DateTime } from "@/components/shared/date-time";
import { Person } from "@/components/shared/person";
import { IconButton } from "@/components/ui/icon-button";
import { threadMutations } from "@/lib/threads/queries";
import type { ThreadCommentDto } from "@/lib/threads/schema";
import { Composer } from "./composer";
import { useDesk } from "./desk-context";
import { useSaid } from "./use-said";

const ConfirmDialog = dynamic(() => import("@/components/ui/confirm-dialog").then((file) => file.ConfirmDialog), {
  ssr: false,
});

/** One comment; who wrote it may change or delete it. */
export function ThreadComment({ comment }: { comment: ThreadCommentDto }) {
  const t = useTranslations("threads");
  const { bodies, viewer, canComment } = useDesk();
  const [isEditing, setEditing] = useState(false);
  const [isDeleting, setDeleting] = useState(false);
  const edit = useSaid(threadMutations.edit(comment.thread, comment.id));
  const remove = useSaid(threadMutations.remove(comment.thread, comment.id));
  const isOwn = canComment && viewer === `${comment.by.kind}:${comment.by.id}` && comment.deletedAt === null;
  return (
    <li className="min-w-0">
      <div className="flex min-h-6 items-center justify-between gap-3 text-xs">
        <Person name={comment.by.name} kind={comment.by.kind} />
        <span className="flex items-center gap-1.5 text-faint">
          {comment.editedAt ? <span>{t("edited")}</span> : null}
          <DateTime at={comment.at} />
          {isOwn ? (
            <>
              <IconButton label={t("edit")} size="sm" variant="ghost" onClick={() => setEditing(true)}>
                <Pencil aria-hidden />
              </IconButton>
              <IconButton label={t("delete")} size="sm" variant="ghost" onClick={() => setDeleting(true)}>
                <Trash2 aria-hidden />
              </IconButton>
              {isDeleting ? (
                <ConfirmDialog
                  open
                  onOpenChange={setDeleting}
                  title={t("deleteTitle")}
                  description={t("deleteBody")}
                  confirmLabel={t("delete")}
                  tone="danger"
                  onConfirm={() => remove.mutateAsync()}
                />
              ) : null}
            </>
          ) : null}
        </span>
      </div>
      <div className="mt-1 text-sm">
        {isEditing ? (
          <Composer
            label={t("edit")}
            submit={t("save")}
            initial={comment.body}
            rows={3}
            takesFocus
            onCancel={() => setEditing(false)}
            onSubmit={async (body) => {
              await edit.mutateAsync(body);
              setEditing(false);
            }}
          />
        ) : comment.deletedAt ? (
          <p className="text-faint italic">{t("deleted")}</p>
        ) : (
          bodies[comment.id]
        )}
      </div>
    </li>
  );
}
