"use client";
import { PenLine } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { WriteCaseProps } from "./write-case-dialog";

const WriteCaseDialog = dynamic(() => import("./write-case-dialog").then((file) => file.WriteCaseDialog), {
  ssr: false,
});

/** Writes a case, new or anew. */
export function WriteCase(props: WriteCaseProps) {
  const t = useTranslations("cases");
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  return (
    <>
      <Button
        icon={<PenLine aria-hidden />}
        aria-haspopup="dialog"
        onClick={() => {
          setWasOpen(true);
          setOpen(true);
        }}
      >
        {props.one ? t("edit.change") : t("edit.write")}
      </Button>
      {wasOpen ? <WriteCaseDialog {...props} open={isOpen} onOpenChange={setOpen} /> : null}
    </>
  );
}
