"use client";
import { useMutation } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { ProblemError } from "@/lib/browser/problem-error";
import { tokenMutations } from "@/lib/tokens/queries";
import { type GrantableRoles, type TokenDraft, tokenBody } from "./token-draft";
import { TokenForm } from "./token-form";
import { TokenSecret } from "./token-secret";

const FORM = "create-token";

/** Makes a token: first what it may do, then its secret, this once. */
export function CreateToken({ grantable, baseUrl }: { grantable: readonly GrantableRoles[]; baseUrl: string }) {
  const t = useTranslations("settings");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const empty: TokenDraft = {
    name: "",
    team: null,
    role: grantable[0]?.roles[0] ?? "reader",
    scopes: null,
    days: "90",
  };
  const [draft, setDraft] = useState(empty);
  const { mutate, data, error, isPending, reset } = useMutation({
    ...tokenMutations.create(),
    onSuccess: () => router.refresh(),
  });
  const change = (next: boolean) => {
    setOpen(next);
    if (!next) return;
    setDraft(empty);
    reset();
  };
  return (
    <Dialog
      open={open}
      onOpenChange={change}
      size="md"
      trigger={
        <Button variant="primary" icon={<Plus aria-hidden />}>
          {t("token.create")}
        </Button>
      }
      title={data ? t("token.made") : t("token.create")}
      description={data ? undefined : t("token.createHint")}
      footer={
        data ? (
          <Button variant="primary" onClick={() => change(false)}>
            {t("token.done")}
          </Button>
        ) : (
          <>
            <CopyCommands call={{ method: "POST", path: "/api/v1/tokens", json: tokenBody(draft, null) }} />
            <Button type="submit" form={FORM} variant="primary" loading={isPending}>
              {t("token.create")}
            </Button>
          </>
        )
      }
    >
      {data ? (
        <TokenSecret token={data.token} baseUrl={baseUrl} />
      ) : (
        <form
          id={FORM}
          className="flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            mutate(tokenBody(draft, new Date()));
          }}
        >
          {error ? (
            <Callout tone="danger" live title={error.message}>
              {error instanceof ProblemError ? error.fix : null}
            </Callout>
          ) : null}
          <TokenForm grantable={grantable} draft={draft} onChange={setDraft} />
        </form>
      )}
    </Dialog>
  );
}
