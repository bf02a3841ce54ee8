"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { FormDialog } from "@/components/shared/form-dialog";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { notify } from "@/components/ui/notify";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { type Standing, STANDINGS, type StandingSubject } from "@/lib/consumers/model/standing";
import { consumerMutations, consumerPath } from "@/lib/consumers/queries";

interface SayStandingProps {
  consumer: { slug: string; name: string };
  api: string;
  version: string;
  subject: StandingSubject;
  /** What it is about, for people: `Payments 1.4.0`. */
  thing: string;
  said: { standing: Standing; note: string | null; plannedOn: string | null };
  /** Whether the viewer says it as an owner of the API. */
  onBehalf: boolean;
}

/** Says where a consumer stands with something that goes away. */
export function SayStanding(props: SayStandingProps) {
  const t = useTranslations("breaking");
  const [open, setOpen] = useState(false);
  const { consumer, thing } = props;
  return (
    <>
      <Button
        size="sm"
        aria-label={t("say.actionFor", { consumer: consumer.name, thing })}
        onClick={() => setOpen(true)}
      >
        {t("say.action")}
      </Button>
      {open ? <SayDialog {...props} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

/** After silence comes that it was seen. */
function nextAfter(standing: Standing): Standing {
  return standing === "silent" ? "acknowledged" : standing;
}

function SayDialog(props: SayStandingProps & { onClose: () => void }) {
  const { consumer, api, version, subject, thing, said, onBehalf, onClose } = props;
  const t = useTranslations("breaking");
  const router = useRouter();
  const [standing, setStanding] = useState(nextAfter(said.standing));
  const [note, setNote] = useState(said.note ?? "");
  const [plannedOn, setPlannedOn] = useState(said.plannedOn ?? "");
  const { mutate, error, isPending } = useMutation({
    ...consumerMutations.answer(),
    onSuccess: () => {
      onClose();
      notify.success(t("say.saved", { consumer: consumer.name }));
      router.refresh();
    },
  });
  const isOpen = standing === "acknowledged" || standing === "migrating";
  const body = {
    items: [{ api, version, subject, standing, note: note.trim() || null, plannedOn: (isOpen && plannedOn) || null }],
  };
  return (
    <FormDialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t("say.title", { consumer: consumer.name })}
      description={t("say.lead", { thing })}
      commands={<CopyCommands call={{ method: "PUT", path: `${consumerPath(consumer.slug)}/standings`, json: body }} />}
      submit={t("say.save")}
      isPending={isPending}
      error={error}
      onSubmit={() => mutate({ consumer: consumer.slug, body })}
    >
      {onBehalf ? <Callout tone="info">{t("say.behalf")}</Callout> : null}
      <Field label={t("say.standing")} required>
        <Select
          value={standing}
          onValueChange={(value) => setStanding(STANDINGS.find((one) => one === value) ?? "acknowledged")}
          options={STANDINGS.filter((one) => one !== "silent" || said.standing !== "silent").map((one) => ({
            value: one,
            label: t(`say.${one}`),
          }))}
        />
      </Field>
      {isOpen ? (
        <Field label={t("say.planned")} hint={t("say.plannedHint")}>
          <Input type="date" value={plannedOn} onChange={(event) => setPlannedOn(event.target.value)} />
        </Field>
      ) : null}
      <Field label={t("say.note")} hint={t("say.noteHint")}>
        <Textarea rows={2} maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} />
      </Field>
    </FormDialog>
  );
}
