"use client";
import { useMutation } from "@tanstack/react-query";
import { UserMinus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { IconButton } from "@/components/ui/icon-button";
import { memberMutations } from "@/lib/members/queries";

interface RemoveMemberProps {
  team: { slug: string; name: string };
  user: string;
  name: string;
}

/** Takes somebody out of a team, after asking. */
export function RemoveMember({ team, user, name }: RemoveMemberProps) {
  const t = useTranslations("settings");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const notifyProblem = useNotifyProblem();
  const { mutateAsync } = useMutation({
    ...memberMutations.removeMember(),
    onSuccess: () => router.refresh(),
    onError: notifyProblem,
  });
  return (
    <>
      <IconButton label={t("member.remove", { name })} size="sm" variant="ghost" onClick={() => setOpen(true)}>
        <UserMinus aria-hidden />
      </IconButton>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title={t("member.removeTitle", { name, team: team.name })}
        description={t("member.removeHint")}
        confirmLabel={t("member.removeConfirm")}
        onConfirm={() => mutateAsync({ team: team.slug, user })}
      />
    </>
  );
}
