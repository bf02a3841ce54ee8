"use client";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { Stack } from "@/components/ui/stack";
import { threadMutations } from "@/lib/threads/queries";
import type { AnchorInput } from "@/lib/threads/schema";
import { Composer } from "./composer";
import { useDesk } from "./desk-context";
import { useSaid } from "./use-said";

interface PlaceDialogProps {
  /** Keys of operations to offer. */
  operations: readonly string[];
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Begins a thread about any operation or field of the version, also one that did not change. */
export function PlaceDialog({ operations, open: isOpen, onOpenChange: setOpen }: PlaceDialogProps) {
  const t = useTranslations("threads");
  const { review } = useDesk();
  const list = useId();
  const [kind, setKind] = useState<"operation" | "field">("operation");
  const [owner, setOwner] = useState("");
  const [path, setPath] = useState("");
  const anchor: AnchorInput =
    kind === "operation"
      ? { kind, operation: owner.trim() }
      : { kind, owner: owner.trim(), path: path.trim().split(".").filter(Boolean) };
  const open = useSaid(threadMutations.open(review, anchor));
  return (
    <Dialog open={isOpen} onOpenChange={setOpen} title={t("commentOnPlace")}>
      <Stack>
        <SegmentedControl
          label={t("about.label")}
          value={kind}
          onValueChange={setKind}
          options={[
            { value: "operation", label: t("about.operation") },
            { value: "field", label: t("fieldPath") },
          ]}
        />
        <datalist id={list}>
          {operations.map((operation) => (
            <option key={operation}>{operation}</option>
          ))}
        </datalist>
        <Field
          label={kind === "operation" ? t("operationKey") : t("fieldOwner")}
          hint={kind === "operation" ? null : t("fieldOwnerHint")}
        >
          <Input list={list} value={owner} onChange={(event) => setOwner(event.target.value)} />
        </Field>
        {kind === "field" ? (
          <Field label={t("fieldPath")} hint={t("fieldPathHint")}>
            <Input value={path} onChange={(event) => setPath(event.target.value)} />
          </Field>
        ) : null}
        <Composer
          label={t("commentHere")}
          submit={t("comment")}
          rows={3}
          onSubmit={async (body) => {
            await open.mutateAsync(body);
            setOpen(false);
          }}
        />
      </Stack>
    </Dialog>
  );
}
