"use client";
import { ListChecks } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { AcceptChangesProps } from "./accept-changes-dialog";

const AcceptChangesDialog = dynamic(() => import("./accept-changes-dialog").then((file) => file.AcceptChangesDialog), {
  ssr: false,
});

/** Accepts several changes that stop a version, with one reason. Each has its own button where there is only one. */
export function AcceptChanges(props: AcceptChangesProps) {
  const t = useTranslations("waivers");
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const { changes, mode } = props;
  if (changes.total < 2) return null;
  return (
    <div>
      <Button
        size="sm"
        icon={<ListChecks aria-hidden />}
        aria-haspopup="dialog"
        onClick={() => {
          setWasOpen(true);
          setOpen(true);
        }}
      >
        {t(`accept.open.${mode}`, { count: changes.total })}
      </Button>
      {wasOpen ? <AcceptChangesDialog {...props} open={isOpen} onOpenChange={setOpen} /> : null}
    </div>
  );
}
