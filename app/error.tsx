"use client";
import { CrashState } from "@/components/shell/crash-state";

export default function PageError(props: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main className="grid min-h-dvh place-items-center">
      <CrashState {...props} />
    </main>
  );
}
