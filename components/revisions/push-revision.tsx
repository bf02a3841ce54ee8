import { Upload } from "lucide-react";
import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { pushHref } from "@/lib/versions/model/revisions-address";

interface PushRevisionProps {
  api: string;
  version: string;
  size?: "sm" | "md";
}

/** Leads to where the next revision of a version is pushed. */
export function PushRevision({ api, version, size = "sm" }: PushRevisionProps) {
  const t = useTranslations("revisions");
  return (
    <LinkButton size={size} href={pushHref(api, version)} icon={<Upload aria-hidden />}>
      {t("push")}
    </LinkButton>
  );
}
