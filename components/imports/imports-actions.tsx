import { Download, PackagePlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonStyle } from "@/components/ui/button-style";
import { LinkButton } from "@/components/ui/link-button";

/** In and out: everything as an archive, and the way to bring definitions in. */
export function ImportsActions({ mayImport }: { mayImport: boolean }) {
  const t = useTranslations("imports");
  return (
    <>
      <a href="/api/v1/export.zip" download className={buttonStyle({ variant: "ghost" })}>
        <Download aria-hidden />
        {t("exportAll")}
      </a>
      {mayImport ? (
        <LinkButton href="/imports/new" variant="primary" icon={<PackagePlus aria-hidden />}>
          {t("new")}
        </LinkButton>
      ) : null}
    </>
  );
}
