"use client";
import { ShieldCheck } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { GrantWaiverProps } from "./grant-waiver-dialog";

const GrantWaiverDialog = dynamic(() => import("./grant-waiver-dialog").then((file) => file.GrantWaiverDialog), {
  ssr: false,
});

/** Makes a dated exception to a gate, for this version. */
export function GrantWaiver(props: GrantWaiverProps) {
  const t = useTranslations("reviews");
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  return (
    <>
      <Button
        size="sm"
        icon={<ShieldCheck aria-hidden />}
        aria-haspopup="dialog"
        onClick={() => {
          setWasOpen(true);
          setOpen(true);
        }}
      >
        {props.mode === "request" ? t("waiver.ask") : props.fingerprint ? t("waiver.grantOne") : t("waiver.grant")}
      </Button>
      {wasOpen ? <GrantWaiverDialog {...props} open={isOpen} onOpenChange={setOpen} /> : null}
    </>
  );
}
