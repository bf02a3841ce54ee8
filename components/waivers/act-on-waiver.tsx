"use client";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { ActOnWaiverProps } from "./act-on-waiver-dialog";

const ActOnWaiverDialog = dynamic(() => import("./act-on-waiver-dialog").then((file) => file.ActOnWaiverDialog), {
  ssr: false,
});

/** Approves, refuses or renews a waiver. */
export function ActOnWaiver(props: ActOnWaiverProps) {
  const t = useTranslations("waivers");
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  return (
    <>
      <Button
        size="sm"
        variant={props.act === "approve" ? "secondary" : "ghost"}
        aria-haspopup="dialog"
        onClick={() => {
          setWasOpen(true);
          setOpen(true);
        }}
      >
        {t(`act.${props.act}`)}
      </Button>
      {wasOpen ? <ActOnWaiverDialog {...props} open={isOpen} onOpenChange={setOpen} /> : null}
    </>
  );
}
