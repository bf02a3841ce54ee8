"use client";
import { useMutation } from "@tanstack/react-query";
import { Link2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { FormDialog } from "@/components/shared/form-dialog";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { notify } from "@/components/ui/notify";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { consumerMutations, identityPath } from "@/lib/consumers/queries";
import { suggestedSlug } from "./consumer-draft";
import { SlugInput } from "./slug-input";

interface LinkIdentityProps {
  identity: { id: string; attribute: string; value: string };
}

/** Says whose calls with a name are: a consumer that is known, or one that is made of it. */
export function LinkIdentity({ identity }: LinkIdentityProps) {
  const t = useTranslations("consumers");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="sm" icon={<Link2 aria-hidden />} onClick={() => setOpen(true)}>
        {t("link.action")}
      </Button>
      {open ? <LinkDialog identity={identity} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function LinkDialog({ identity, onClose }: LinkIdentityProps & { onClose: () => void }) {
  const t = useTranslations("consumers");
  const router = useRouter();
  const { id, attribute, value } = identity;
  const [mode, setMode] = useState("existing");
  const [consumer, setConsumer] = useState("");
  const [fresh, setFresh] = useState({ name: value.slice(0, 120), slug: suggestedSlug(value) });
  const { mutate, error, isPending } = useMutation({
    ...consumerMutations.link(),
    onSuccess: (linked) => {
      onClose();
      notify.success(t("link.saved", { value, consumer: linked.consumer?.name ?? "" }));
      router.refresh();
    },
  });
  const body = mode === "existing" ? { consumer: consumer.trim() } : { create: fresh };
  return (
    <FormDialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t("link.title")}
      description={t("link.lead", { value, attribute })}
      commands={<CopyCommands call={{ method: "PUT", path: identityPath(id), json: body }} />}
      submit={t("link.save")}
      isPending={isPending}
      error={error}
      onSubmit={() => mutate({ identity: id, body })}
    >
      <SegmentedControl
        label={t("link.mode")}
        value={mode}
        onValueChange={setMode}
        options={[
          { value: "existing", label: t("link.existing") },
          { value: "fresh", label: t("link.fresh") },
        ]}
      />
      {mode === "existing" ? (
        <Field label={t("declare.consumer")} hint={t("declare.consumerHint")} required>
          <SlugInput of="consumers" value={consumer} onChange={setConsumer} />
        </Field>
      ) : (
        <>
          <Field label={t("field.name")} required>
            <Input
              required
              maxLength={120}
              value={fresh.name}
              onChange={({ target: { value: name } }) => setFresh({ name, slug: suggestedSlug(name) })}
            />
          </Field>
          <Field label={t("field.slug")} hint={t("field.slugHint")} required>
            <Input
              required
              maxLength={80}
              pattern="[a-z0-9]+(-[a-z0-9]+)*"
              value={fresh.slug}
              onChange={(event) => setFresh({ ...fresh, slug: event.target.value })}
            />
          </Field>
        </>
      )}
    </FormDialog>
  );
}
