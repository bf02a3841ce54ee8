import { Braces, Waypoints } from "lucide-react";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";

/** In place of a reader where a version has no operations, or names no schemas. */
export function NothingToRead({ what }: { what: "operations" | "schemas" }) {
  const t = useTranslations("reader");
  return (
    <Panel>
      {what === "operations" ? (
        <EmptyState icon={<Waypoints aria-hidden />} title={t("outline.empty")} />
      ) : (
        <EmptyState icon={<Braces aria-hidden />} title={t("outline.emptySchemas")} />
      )}
    </Panel>
  );
}
