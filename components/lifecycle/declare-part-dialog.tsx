"use client";
import { useMutation } from "@tanstack/react-query";
import { Clock } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { FormDialog } from "@/components/shared/form-dialog";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { notify } from "@/components/ui/notify";
import { Select } from "@/components/ui/select";
import { recordMutations, recordsPath } from "@/lib/deprecations/queries";
import { AnnouncementFields, announced, EMPTY_ANNOUNCEMENT } from "./announcement-fields";
import { PART_KINDS, type PartKind, type PartNamed, PLACE_EXAMPLES } from "./part-kinds";

interface DeclarePartDialogProps {
  api: string;
  version: string;
  /** What an address named: the dialog is open for it. */
  named: PartNamed | null;
}

/** Says that an operation, a parameter, a schema or a field goes away. */
export function DeclarePartDialog({ api, version, named }: DeclarePartDialogProps) {
  const t = useTranslations("lifecycle");
  const router = useRouter();
  const [open, setOpen] = useState(named !== null);
  const [kind, setKind] = useState<PartKind>(named?.kind ?? "operation");
  const [place, setPlace] = useState(named?.place ?? "");
  const [draft, setDraft] = useState(EMPTY_ANNOUNCEMENT);
  const body = { kind, place: place.trim(), ...announced(draft), reason: draft.reason.trim() };
  const { mutate, isPending, error, reset } = useMutation({
    ...recordMutations.declare({ api, version }),
    onSuccess: ({ notes }) => {
      setOpen(false);
      setPlace("");
      setDraft(EMPTY_ANNOUNCEMENT);
      notify.success(t("part.done", { place: body.place }), { detail: notes.map(({ detail }) => detail).join(" ") });
      router.refresh();
    },
  });
  return (
    <FormDialog
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        if (next) reset();
      }}
      size="md"
      trigger={
        <Button size="sm" icon={<Clock aria-hidden />}>
          {t("part.declare")}
        </Button>
      }
      title={t("part.title", { name: `${api}@${version}` })}
      description={t("part.body")}
      submit={t("deprecate.title")}
      commands={<CopyCommands call={{ method: "POST", path: recordsPath({ api, version }), json: body }} />}
      isPending={isPending}
      error={error}
      onSubmit={() => mutate(body)}
    >
      <div className="grid gap-4 md:grid-cols-[10rem_1fr]">
        <Field label={t("part.kind")} required>
          <Select
            value={kind}
            onValueChange={(next) => setKind(PART_KINDS.find((one) => one === next) ?? kind)}
            options={PART_KINDS.map((one) => ({ value: one, label: t(`part.is.${one}`) }))}
          />
        </Field>
        <Field label={t("part.place")} required>
          <Input
            required
            maxLength={400}
            spellCheck={false}
            placeholder={PLACE_EXAMPLES[kind]}
            value={place}
            onChange={(event) => setPlace(event.target.value)}
          />
        </Field>
      </div>
      <AnnouncementFields api={api} draft={draft} onChange={setDraft} open={open} />
    </FormDialog>
  );
}
