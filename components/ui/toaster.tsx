"use client";
import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import { hasNotices, watchNotices } from "./notice-queue";

const NoticeToasts = dynamic(() => import("./notice-toasts").then((file) => file.NoticeToasts), { ssr: false });

/** Where toasts appear; once, in the root layout, and loaded with the first one. Raise one with `notify`. */
export function Toaster() {
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    if (hasNotices()) setWanted(true);
    return watchNotices(() => setWanted(true));
  }, []);
  return wanted ? <NoticeToasts /> : null;
}
