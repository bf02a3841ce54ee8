"use client";
import { Copy, Plus } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { NewRubricProps } from "./new-rubric-dialog";

const NewRubricDialog = dynamic(() => import("./new-rubric-dialog").then((file) => file.NewRubricDialog), {
  ssr: false,
});

/** Makes a rubric: a copy of another, or what a file says. */
export function NewRubric({ look, bases }: NewRubricProps & { look: "new" | "copy" }) {
  const t = useTranslations("rubrics");
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  return (
    <>
      <Button
        variant={look === "new" ? "primary" : "secondary"}
        icon={look === "new" ? <Plus aria-hidden /> : <Copy aria-hidden />}
        aria-haspopup="dialog"
        onClick={() => {
          setWasOpen(true);
          setOpen(true);
        }}
      >
        {t(look === "new" ? "new.open" : "new.copy")}
      </Button>
      {wasOpen ? <NewRubricDialog bases={bases} open={isOpen} onOpenChange={setOpen} /> : null}
    </>
  );
}
