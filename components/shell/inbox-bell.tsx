"use client";
import { Bell } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useSyncExternalStore } from "react";
import { onUnread, refreshUnread, unreadNow } from "@/lib/browser/unread-count";
import { buttonStyle } from "@/components/ui/button-style";

const LOOK_EVERY_MS = 30_000;
const MOST_SHOWN = 99;

/** The way to the inbox, with how much of it is unread. The number lies over the picture: nothing moves when it comes. */
export function InboxBell() {
  const t = useTranslations("shell");
  const count = useSyncExternalStore(onUnread, unreadNow, () => 0);
  const pathname = usePathname();
  // The service knows what happened elsewhere: asked on every page, when somebody comes back, and now and then.
  useEffect(() => {
    const look = () => void (document.visibilityState === "visible" && refreshUnread());
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [pathname]);
  return (
    <Link
      href="/inbox"
      prefetch={false}
      aria-label={t("inbox", { count })}
      title={t("inbox", { count })}
      className={`${buttonStyle({ variant: "ghost", shape: "icon" })} relative`}
    >
      <Bell aria-hidden />
      {count > 0 ? (
        <span
          aria-hidden
          data-numeric
          className="absolute top-0 right-0 min-w-4 rounded-full bg-accent px-1 text-center font-medium text-2xs text-on-solid leading-4"
        >
          {count > MOST_SHOWN ? `${MOST_SHOWN}+` : count}
        </span>
      ) : null}
    </Link>
  );
}
