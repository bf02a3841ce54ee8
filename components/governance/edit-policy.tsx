"use client";
import { useMutation } from "@tanstack/react-query";
import { Pencil } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { notify } from "@/components/ui/notify";
import { ProblemError } from "@/lib/browser/problem-error";
import type { LifecyclePolicy } from "@/lib/lifecycle/model";
import { policyMutations, policyPath } from "@/lib/policies/queries";
import { PolicyForm } from "./policy-form";

interface EditPolicyProps {
  /** Null: the default policy. */
  team: { slug: string; name: string } | null;
  /** 0: the team has no policy of its own yet. */
  revision: number;
  policy: LifecyclePolicy;
  /** Whom a policy can ask to approve. */
  teams: readonly { slug: string; name: string }[];
  label: string;
}

const FORM = "policy-form";

/** Edits a policy in its own small page. What somebody else saved meanwhile is never overwritten. */
export function EditPolicy({ team, revision, policy, teams, label }: EditPolicyProps) {
  const t = useTranslations("governance");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState(policy);
  const { mutate, isPending, error, reset } = useMutation({
    ...policyMutations.set(),
    onSuccess: () => {
      setOpen(false);
      notify.success(t("policy.saved"));
      router.refresh();
    },
  });
  const change = (next: boolean) => {
    setOpen(next);
    if (!next) return;
    setDraft(policy);
    reset();
  };
  const isStale = error instanceof ProblemError && error.status === 412;
  const slug = team?.slug ?? null;
  return (
    <Dialog
      open={open}
      onOpenChange={change}
      size="md"
      trigger={
        <Button size="sm" icon={<Pencil aria-hidden />}>
          {label}
        </Button>
      }
      title={team ? t("policy.ofTeam", { team: team.name }) : t("policy.default")}
      description={team ? t("policy.ofTeamHint") : t("policy.defaultHint")}
      footer={
        <>
          <CopyCommands call={{ method: "PUT", path: policyPath(slug), json: draft }} />
          <Button type="submit" form={FORM} variant="primary" loading={isPending} disabled={isStale}>
            {t("policy.save")}
          </Button>
        </>
      }
    >
      <form
        id={FORM}
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          mutate({ team: slug, revision, policy: draft });
        }}
      >
        {isStale ? (
          <Callout
            tone="caution"
            live
            title={t("policy.stale")}
            actions={
              <Button
                size="sm"
                onClick={() => {
                  setOpen(false);
                  router.refresh();
                }}
              >
                {t("policy.reload")}
              </Button>
            }
          >
            {t("policy.staleHint")}
          </Callout>
        ) : null}
        {error && !isStale ? (
          <Callout tone="danger" live title={error.message}>
            {error instanceof ProblemError ? error.fix : null}
          </Callout>
        ) : null}
        <PolicyForm policy={draft} teams={teams} onChange={setDraft} />
      </form>
    </Dialog>
  );
}
