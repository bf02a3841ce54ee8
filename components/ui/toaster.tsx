"use client";
import dynamic from "next/dynamic";
import { useSyncExternalStore } from "react";
import { hadNotices, watchNotices } from "./notice-queue";

const NoticeToasts = dynamic(() => import("./notice-toasts").then((file) => file.NoticeToasts), { ssr: false });

/** Where toasts appear; once, in the root layout, and loaded with the first one. Raise one with `notify`. */
export function Toaster() {
  const wanted = useSyncExternalStore(watchNotices, hadNotices, () => false);
  return wanted ? <NoticeToasts /> : null;
}
