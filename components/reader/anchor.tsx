"use client";
import { Check, Link2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useCopy } from "@/components/ui/use-copy";
import { useReader } from "./reader-context";

/** A link to a part of what is shown, which is also copied; it appears where the pointer or the focus is. */
export function Anchor({ id, what }: { id: string; what: string }) {
  const t = useTranslations("reader");
  const { href } = useReader();
  const { copied, copy } = useCopy();
  const address = `${href}#${encodeURIComponent(id)}`;
  return (
    <a
      href={address}
      aria-label={t("copyLink", { what })}
      title={t("copyLink", { what })}
      onClick={() => copy(new URL(address, window.location.href).href)}
      // Takes no room: a name that fills its line must not get an empty one below.
      className="-mr-5 inline-flex size-5 shrink-0 items-center justify-center rounded-sm align-middle text-faint opacity-0 hover:text-ink focus-visible:opacity-100 group-hover/part:opacity-100 [&_svg]:size-3"
    >
      {copied ? <Check aria-hidden className="text-success-ink" /> : <Link2 aria-hidden />}
    </a>
  );
}
