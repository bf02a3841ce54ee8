"use client";
import { LogOut } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { notify } from "@/components/ui/notify";
import { authClient } from "@/lib/browser/auth-client";

/** Ends the session in this browser. */
export function SignOut() {
  const t = useTranslations("settings");
  const [pending, setPending] = useState(false);
  const signOut = () => {
    setPending(true);
    void authClient
      .signOut()
      .catch(() => ({ error: true }))
      .then(({ error }) => {
        if (!error) return window.location.assign("/");
        setPending(false);
        notify.error(t("profile.signOutFailed"));
      });
  };
  return (
    <Button size="sm" icon={<LogOut aria-hidden />} loading={pending} onClick={signOut}>
      {t("profile.signOut")}
    </Button>
  );
}
