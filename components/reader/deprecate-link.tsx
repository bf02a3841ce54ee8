import { Clock } from "lucide-react";
import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { versionPath } from "@/lib/versions/model/lifecycle-version";
import { useReader } from "./reader-context";

/** To where it is said that this goes away, with its name filled in; for those who may say so. */
export function DeprecateLink({ kind, place }: { kind: "operation" | "schema"; place: string }) {
  const t = useTranslations("reader");
  const { reference } = useReader();
  const query = new URLSearchParams({ deprecate: kind, place });
  return (
    <LinkButton
      size="sm"
      icon={<Clock aria-hidden />}
      href={`${versionPath(reference.api, reference.version)}/lifecycle?${query.toString()}`}
      prefetch={false}
    >
      {t("deprecate")}
    </LinkButton>
  );
}
