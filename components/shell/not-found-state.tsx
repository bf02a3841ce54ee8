import { FileQuestionMark } from "lucide-react";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";

/** An address that leads nowhere, or nowhere for this person. */
export function NotFoundState() {
  const t = useTranslations("errors");
  return (
    <EmptyState
      icon={<FileQuestionMark />}
      title={<h1>{t("notFound")}</h1>}
      action={
        <>
          <LinkButton href="/">{t("backHome")}</LinkButton>
          <LinkButton href="/apis" variant="ghost">
            {t("searchInstead")}
          </LinkButton>
        </>
      }
    >
      {t("notFoundDetail")}
    </EmptyState>
  );
}
