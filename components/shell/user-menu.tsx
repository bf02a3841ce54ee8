"use client";
import { LogIn, LogOut, Settings2 } from "lucide-react";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import { buttonStyle } from "@/components/ui/button-style";
import { DropdownMenu, MenuItem, MenuSeparator } from "@/components/ui/dropdown-menu";
import { LinkButton } from "@/components/ui/link-button";
import { notify } from "@/components/ui/notify";
import type { ShellViewer } from "./viewer";

/** Who is signed in, and out; or the way in. */
export function UserMenu({ viewer }: { viewer: ShellViewer }) {
  const t = useTranslations("shell");
  const pathname = usePathname();
  if (!viewer) {
    return (
      <LinkButton
        href={`/sign-in?next=${encodeURIComponent(pathname)}`}
        variant="secondary"
        icon={<LogIn aria-hidden />}
      >
        {t("signIn")}
      </LinkButton>
    );
  }
  const signOut = () =>
    void import("@/lib/browser/auth-client").then(async ({ authClient }) => {
      const { error } = await authClient.signOut();
      if (error) notify.error(t("signOutFailed"));
      else window.location.assign("/");
    });
  return (
    <DropdownMenu
      trigger={
        <button
          type="button"
          aria-label={t("account", { name: viewer.name })}
          className={buttonStyle({ variant: "ghost", shape: "icon" })}
        >
          <Avatar name={viewer.name} size="md" />
        </button>
      }
    >
      <div className="max-w-64 px-2 py-1.5">
        <p className="truncate font-medium text-sm">{viewer.name}</p>
        <p className="truncate text-muted text-xs">{viewer.email}</p>
        <p className="text-faint text-xs">{t(`role.${viewer.role}`)}</p>
      </div>
      <MenuSeparator />
      <MenuItem href="/settings" icon={<Settings2 aria-hidden />}>
        {t("places.settings")}
      </MenuItem>
      <MenuItem icon={<LogOut aria-hidden />} onSelect={signOut}>
        {t("signOut")}
      </MenuItem>
    </DropdownMenu>
  );
}
