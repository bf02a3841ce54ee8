"use client";
import { Ellipsis } from "lucide-react";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { buttonStyle } from "@/components/ui/button-style";
import { DropdownMenu, MenuItem, MenuSeparator } from "@/components/ui/dropdown-menu";
import { notify } from "@/components/ui/notify";
import type { ViewDto } from "@/lib/views/schema";

const RenameView = dynamic(() => import("./rename-view").then((file) => file.RenameView), { ssr: false });
const RemoveView = dynamic(() => import("./remove-view").then((file) => file.RemoveView), { ssr: false });

/** What can be done with the view that is looked at. */
export function ViewMenu({ view }: { view: ViewDto }) {
  const t = useTranslations("catalog");
  const router = useRouter();
  const [asked, setAsked] = useState<"rename" | "remove" | null>(null);
  const chooseDefault = () =>
    void import("@/lib/views/queries")
      .then(({ chooseDefaultView }) => chooseDefaultView(view.isDefault ? null : view.id))
      .then(
        () => {
          notify.success(view.isDefault ? t("views.defaultUnset") : t("views.defaultSet", { name: view.name }));
          router.refresh();
        },
        (error: unknown) => notify.error(error instanceof Error ? error.message : String(error)),
      );
  const close = () => setAsked(null);
  return (
    <>
      <DropdownMenu
        trigger={
          <button
            type="button"
            aria-label={t("views.change", { name: view.name })}
            className={buttonStyle({ variant: "ghost", shape: "icon" })}
          >
            <Ellipsis aria-hidden />
          </button>
        }
      >
        <MenuItem onSelect={chooseDefault}>{view.isDefault ? t("views.unsetDefault") : t("views.setDefault")}</MenuItem>
        {view.mayManage ? (
          <>
            <MenuSeparator />
            <MenuItem onSelect={() => setAsked("rename")}>{t("views.rename")}</MenuItem>
            <MenuItem tone="danger" onSelect={() => setAsked("remove")}>
              {t("views.remove")}
            </MenuItem>
          </>
        ) : null}
      </DropdownMenu>
      {asked === "rename" ? <RenameView view={view} onClose={close} /> : null}
      {asked === "remove" ? <RemoveView view={view} onClose={close} /> : null}
    </>
  );
}
