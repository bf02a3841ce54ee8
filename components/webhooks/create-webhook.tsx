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
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { ProblemError } from "@/lib/browser/problem-error";
import type { EventType } from "@/lib/events/model/event-types";
import { webhookMutations } from "@/lib/webhooks/queries";
import { EventChoice } from "./event-choice";
import { SecretOnce } from "./secret-once";

const FORM = "create-webhook";
const ALL = "*";

interface CreateWebhookProps {
  /** Teams whose webhooks the viewer manages. */
  teams: readonly { slug: string; name: string }[];
  /** Whether they may make one for all teams. */
  forAll: boolean;
}

/** Makes a webhook: first where and what, then its secret, this once. */
export function CreateWebhook({ teams, forAll }: CreateWebhookProps) {
  const t = useTranslations("webhooks");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const empty = {
    url: "",
    description: "",
    team: forAll ? ALL : (teams[0]?.slug ?? ALL),
    eventTypes: [] as readonly EventType[],
  };
  const [draft, setDraft] = useState(empty);
  const { mutate, data, error, isPending, reset } = useMutation({
    ...webhookMutations.create(),
    onSuccess: () => router.refresh(),
  });
  const { team, ...rest } = draft;
  const body = { ...rest, eventTypes: [...draft.eventTypes], ...(team === ALL ? {} : { team }) };
  const change = (next: boolean) => {
    setOpen(next);
    if (!next) return;
    setDraft(empty);
    reset();
  };
  const options = [
    ...(forAll ? [{ value: ALL, label: t("allTeams") }] : []),
    ...teams.map(({ slug, name }) => ({ value: slug, label: name })),
  ];
  return (
    <Dialog
      open={open}
      onOpenChange={change}
      size="md"
      trigger={
        <Button variant="primary" icon={<Plus aria-hidden />}>
          {t("create")}
        </Button>
      }
      title={data ? t("made") : t("create")}
      description={data ? undefined : t("createHint")}
      footer={
        data ? (
          <Button variant="primary" onClick={() => change(false)}>
            {t("done")}
          </Button>
        ) : (
          <>
            <CopyCommands call={{ method: "POST", path: "/api/v1/webhooks", json: body }} />
            <Button type="submit" form={FORM} variant="primary" loading={isPending}>
              {t("create")}
            </Button>
          </>
        )
      }
    >
      {data ? (
        <SecretOnce secret={data.secret} />
      ) : (
        <form
          id={FORM}
          className="flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            mutate(body);
          }}
        >
          {error ? (
            <Callout tone="danger" live title={error.message}>
              {error instanceof ProblemError ? error.fix : null}
            </Callout>
          ) : null}
          <Field label={t("url")} hint={t("urlHint")} required>
            <Input
              type="url"
              required
              placeholder="https://"
              value={draft.url}
              onChange={(event) => setDraft({ ...draft, url: event.target.value })}
            />
          </Field>
          <Field label={t("description")} hint={t("descriptionHint")}>
            <Input
              maxLength={200}
              value={draft.description}
              onChange={(event) => setDraft({ ...draft, description: event.target.value })}
            />
          </Field>
          <Field label={t("team")}>
            <Select
              options={options}
              value={draft.team}
              onValueChange={(value) => setDraft({ ...draft, team: value })}
            />
          </Field>
          <EventChoice chosen={draft.eventTypes} onChange={(eventTypes) => setDraft({ ...draft, eventTypes })} />
        </form>
      )}
    </Dialog>
  );
}
