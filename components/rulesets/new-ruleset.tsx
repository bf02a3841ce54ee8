"use client";
import { Copy, Plus } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { NewRulesetProps } from "./new-ruleset-dialog";

const NewRulesetDialog = dynamic(() => import("./new-ruleset-dialog").then((file) => file.NewRulesetDialog), {
  ssr: false,
});

/** Makes a ruleset that begins as a copy of another. */
export function NewRuleset({ look, ...rest }: NewRulesetProps) {
  const t = useTranslations("rulesets");
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
      {wasOpen ? <NewRulesetDialog {...rest} open={isOpen} onOpenChange={setOpen} /> : null}
    </>
  );
}
