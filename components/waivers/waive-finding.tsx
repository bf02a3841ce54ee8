"use client";
import { ShieldCheck } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import type { WaiveFindingProps } from "./waive-finding-dialog";

const WaiveFindingDialog = dynamic(() => import("./waive-finding-dialog").then((file) => file.WaiveFindingDialog), {
  ssr: false,
});

/** Makes, or asks for, a dated exception for one finding of a version. */
export function WaiveFinding(props: WaiveFindingProps) {
  const t = useTranslations("waivers");
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  return (
    <>
      <IconButton
        label={t(`finding.${props.right.mode}`)}
        size="sm"
        aria-haspopup="dialog"
        onClick={() => {
          setWasOpen(true);
          setOpen(true);
        }}
      >
        <ShieldCheck aria-hidden />
      </IconButton>
      {wasOpen ? <WaiveFindingDialog {...props} open={isOpen} onOpenChange={setOpen} /> : null}
    </>
  );
}
